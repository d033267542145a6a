import type { HostContext } from '../shared/bridge/host';
import { mount } from '../shared/mount';
import { fitRoom } from './parts/room';
import { ViewerContext } from './parts/viewer';
import { placeOf } from './place';
import { ProjectPage } from './project/project-page';
import { SitePage } from './site/site-page';
import { TEXTS } from './texts';
import './styles.css';

fitRoom();

await mount(App);

/** The page for the place where the host shows this bundle. */
function App({ host }: { readonly host: HostContext }) {
  return (
    <ViewerContext.Provider value={host}>
      <PageFor host={host} />
    </ViewerContext.Provider>
  );
}

function PageFor({ host }: { readonly host: HostContext }) {
  const place = placeOf(host.extension);
  switch (place.kind) {
    case 'project':
      return <ProjectPage host={host} projectId={place.projectId} />;
    case 'site':
      return <SitePage />;
    case 'elsewhere':
      return <p class="subtle-text">{TEXTS.elsewhere}</p>;
  }
}
