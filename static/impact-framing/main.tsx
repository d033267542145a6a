import type { HostContext } from '../shared/bridge/host';
import { mount } from '../shared/mount';
import { LazyStakes } from './context/lazy-stakes';
import { LazyField } from './field/lazy-field';
import { Panel } from './panel/panel';
import { placeOf } from './place';
import { TEXTS } from './texts';
import './styles.css';

await mount(App);

/** The view for the place where the host shows this bundle. */
function App({ host }: { readonly host: HostContext }) {
  // A dialog of the app's own has its page's context, and in it what it was opened with.
  const place = placeOf(host.extension['modal'] ?? host.extension);
  switch (place.kind) {
    case 'panel':
      return <Panel host={host} issue={place.issue} />;
    case 'context':
      return <LazyStakes host={host} issue={place.issue} />;
    case 'field':
      return <LazyField host={host} place={place} />;
    case 'elsewhere':
      return <p class="subtle-text">{TEXTS.elsewhere}</p>;
  }
}
