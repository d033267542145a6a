import { useEffect, useState } from 'preact/hooks';
import { member } from '../../../src/jira/decoders/json';
import { type HostContext, onHostEvent } from '../../shared/bridge/host';
import { Banner } from '../../shared/parts/banner';
import { FIRST_TEXTS } from '../first-texts';
import type { GadgetConfiguration } from '../gadget-configuration';
import type { Screen } from '../state/screen';
import type { Session } from '../state/session';
import type * as FoundViewModule from './found-view';
import type { Shown } from './shown';
import { Waiting } from './waiting';

/** Loads, with all that asks Jira, while the host still tells where the gadget stands. */
const reading = import('./read-as-viewer');

/** Begins to load, while Jira is still being read, what draws and judges the items. */
const foundView: Promise<typeof FoundViewModule> = import('./found-view');

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

/** A gadget that is being read, or was: what it shows now, and what can be done with it. */
type Live = { readonly session: Session; readonly screen: Screen };

/** Reads at once, and shows whatever comes of that and of what people do; nothing before the code for it has come. */
function useGadget(
  configuration: GadgetConfiguration,
  gadgetId: string | undefined,
  accountId: string | undefined,
): Live | undefined {
  const [live, setLive] = useState<Live | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    const over: (() => void)[] = [() => void (isOver = true)];
    void reading.then(({ sessionAsViewer }) => {
      if (isOver) return;
      const session = sessionAsViewer(configuration, gadgetId, accountId);
      const show = () => setLive({ session, screen: session.screen() });
      over.push(session.subscribe(show));
      void session.again();
    });
    return () => over.forEach((end) => end());
  }, [configuration]);
  return live;
}

/**
 * Reads anew when Jira asks for it, by the dashboard's Refresh or the gadget's own: the one way to refresh that there is. Every
 * Forge gadget of the dashboard hears every request, so one meant for another gadget is left alone.
 */
function useRefresh(gadgetId: string | undefined, again: (() => unknown) | undefined): void {
  useEffect(
    () =>
      onHostEvent('JIRA_DASHBOARD_GADGET_REFRESH', (payload) => {
        const isForAll = member(payload, 'origin') === 'dashboard';
        if (isForAll || member(payload, 'gadgetId') === gadgetId) again?.();
      }),
    [gadgetId, again],
  );
}

/** What was found, drawn by code that came while Jira was read. */
function LazyFoundView(props: Shown) {
  const [loaded, setLoaded] = useState<typeof FoundViewModule>();
  useEffect(() => void foundView.then(setLoaded), []);
  return loaded ? <loaded.FoundView {...props} /> : <Waiting gadgetId={props.gadgetId} />;
}
