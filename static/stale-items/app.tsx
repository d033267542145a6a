import type { HostContext } from '../shared/bridge/host';
import { LazyEditForm } from './edit/lazy-edit-form';
import { placeOf } from './place';
import { Gadget } from './view/gadget';
import { NotConfigured } from './view/not-configured';

/** The gadget, or its settings, as the host asks. */
export function App({ host }: { readonly host: HostContext }) {
  const { mode, configured, gadgetId } = placeOf(host);
  const configuration = configured && 'configuration' in configured ? configured.configuration : undefined;
  const problem = configured && 'problem' in configured ? configured.problem : undefined;
  if (mode === 'edit') return <LazyEditForm before={configuration} problem={problem} />;
  if (!configuration) return <NotConfigured problem={problem} />;
  return <Gadget host={host} configuration={configuration} gadgetId={gadgetId} />;
}
