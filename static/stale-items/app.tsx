import type { HostContext } from '../shared/bridge/host';
import { Banner } from '../shared/parts/banner';
import { LazyEditForm } from './edit/lazy-edit-form';
import { placeOf } from './place';
import { Gadget } from './view/gadget';
import { NotConfigured } from './view/not-configured';

/** The gadget, or its settings, as the host asks. */
export function App({ host }: { readonly host: HostContext }) {
  const { mode, configured, gadgetId } = placeOf(host);
  const configuration = configured && 'configuration' in configured ? configured.configuration : undefined;
  const problem = configured && 'problem' in configured ? configured.problem : undefined;
  const doubt = configured && 'doubt' in configured ? configured.doubt : undefined;
  if (mode === 'edit') return <LazyEditForm before={configuration} problem={problem ?? doubt} />;
  if (!configuration) return <NotConfigured problem={problem} />;
  return (
    <>
      {doubt !== undefined && (
        <Banner kind="warning">
          <p>{doubt}</p>
        </Banner>
      )}
      <Gadget host={host} configuration={configuration} gadgetId={gadgetId} />
    </>
  );
}
