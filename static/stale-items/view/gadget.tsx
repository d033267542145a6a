import type { HostContext } from '../../shared/bridge/host';
import { Banner } from '../../shared/parts/banner';
import { Skeleton } from '../../shared/parts/skeleton';
import type { GadgetConfiguration } from '../gadget-configuration';
import { TEXTS } from '../texts';
import { FoundView } from './found-view';
import { useFindings } from './use-findings';
import { useRefresh } from './use-refresh';

const LOADING_LINES = 10;

type GadgetProps = {
  readonly host: HostContext;
  readonly configuration: GadgetConfiguration;
  readonly gadgetId: string | undefined;
};

/** What the gadget shows, in each of its states. */
export function Gadget({ host, configuration, gadgetId }: GadgetProps) {
  const reading = useFindings(configuration);
  useRefresh(gadgetId, configuration.refresh, reading.again);
  const { found, problem } = reading;
  if (!found) {
    if (problem === undefined) return <Skeleton lines={LOADING_LINES} label={TEXTS.loading} />;
    return (
      <Banner kind="danger" role="alert">
        <p>
          {TEXTS.couldNotLoad} {problem}
        </p>
        <p>
          <button type="button" class="button" onClick={reading.again}>
            {TEXTS.retry}
          </button>
        </p>
      </Banner>
    );
  }
  if (found.kind === 'found') {
    return <FoundView host={host} configuration={configuration} findings={found} reading={reading} />;
  }
  return (
    <Banner kind="information">
      <p>{found.kind === 'off' ? TEXTS.off(found.keys) : TEXTS.noAccess[found.to]}</p>
    </Banner>
  );
}
