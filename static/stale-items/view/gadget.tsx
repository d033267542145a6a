import type { HostContext } from '../../shared/bridge/host';
import { Banner } from '../../shared/parts/banner';
import type { GadgetConfiguration } from '../gadget-configuration';
import { FIRST_TEXTS } from '../first-texts';
import { LazyFoundView } from './lazy-found-view';
import { useGadget } from './use-gadget';
import { useRefresh } from './use-refresh';
import { Waiting } from './waiting';

type GadgetProps = {
  readonly host: HostContext;
  readonly configuration: GadgetConfiguration;
  readonly gadgetId: string | undefined;
};

/** What the gadget shows, in each of its states. */
export function Gadget({ host, configuration, gadgetId }: GadgetProps) {
  const live = useGadget(configuration, gadgetId, host.accountId);
  const again = live?.session.again;
  useRefresh(gadgetId, again);
  const { found, problem } = live?.screen ?? {};
  if (!live || !found) {
    if (problem === undefined) return <Waiting gadgetId={gadgetId} />;
    return (
      <Banner kind="danger" role="alert">
        <p>
          {FIRST_TEXTS.couldNotLoad} {problem}
        </p>
        <p>
          <button type="button" class="button" onClick={() => void again?.()}>
            {FIRST_TEXTS.retry}
          </button>
        </p>
      </Banner>
    );
  }
  if (found.kind === 'found') {
    return <LazyFoundView {...{ host, configuration, gadgetId, ...live }} findings={found} />;
  }
  return (
    <Banner kind="information">
      <p>{found.kind === 'off' ? FIRST_TEXTS.off(found.keys) : FIRST_TEXTS.noAccess[found.to]}</p>
    </Banner>
  );
}
