import { member } from '../../src/jira/decoders/json';
import type { HostContext } from '../shared/bridge/host';
import { mount } from '../shared/mount';
import { Banner } from '../shared/parts/banner';
import { LazyEditForm } from './edit/lazy-edit-form';
import { parseConfiguration, type ParsedConfiguration } from './gadget-configuration';
import { Gadget } from './view/gadget';
import { NotConfigured } from './view/not-configured';
import './styles.css';
import './view/item-table.css';
import './edit/edit-form.css';

await mount(App);

/** The gadget, or its settings, as the host asks. */
function App({ host }: { readonly host: HostContext }) {
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

/** Where this bundle stands: one resource shows the gadget and edits its settings. */
type Place = {
  readonly mode: 'view' | 'edit';
  /** Absent before anybody saved settings. */
  readonly configured: ParsedConfiguration | undefined;
  readonly gadgetId: string | undefined;
};

/** Reads what the host tells of the gadget. */
function placeOf({ extension }: Pick<HostContext, 'extension'>): Place {
  const gadgetId = member(extension, 'gadget', 'id');
  return {
    mode: member(extension, 'entryPoint') === 'edit' ? 'edit' : 'view',
    configured: parseConfiguration(member(extension, 'gadgetConfiguration')),
    gadgetId: typeof gadgetId === 'string' ? gadgetId : undefined,
  };
}
