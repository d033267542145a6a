import { useEffect, useState } from 'preact/hooks';
import type { GadgetConfiguration } from '../gadget-configuration';
import type { Screen } from '../state/screen';
import type { Session } from '../state/session';

/** Loads, with all that asks Jira, while the host still tells where the gadget stands. */
const reading = import('./read-as-viewer');

/** A gadget that is being read, or was: what it shows now, and what can be done with it. */
export type Live = { readonly session: Session; readonly screen: Screen };

/** Reads at once, and shows whatever comes of that and of what people do; nothing before the code for it has come. */
export function useGadget(
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
