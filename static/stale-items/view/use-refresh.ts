import { useEffect } from 'preact/hooks';
import { member } from '../../../src/jira/decoders/json';
import { onHostEvent } from '../../shared/bridge/host';

const MINUTE_MS = 60_000;

/**
 * Reads anew when Jira asks for it and as often as the gadget was set up to. Every Forge gadget of the dashboard hears
 * every request, so one meant for another gadget is left alone.
 */
export function useRefresh(
  gadgetId: string | undefined,
  minutes: number | undefined,
  again: (() => unknown) | undefined,
): void {
  useEffect(
    () =>
      onHostEvent('JIRA_DASHBOARD_GADGET_REFRESH', (payload) => {
        const isForAll = member(payload, 'origin') === 'dashboard';
        if (isForAll || member(payload, 'gadgetId') === gadgetId) again?.();
      }),
    [gadgetId, again],
  );
  useEffect(() => {
    if (minutes === undefined || !again) return undefined;
    const timer = setInterval(again, minutes * MINUTE_MS);
    return () => clearInterval(timer);
  }, [minutes, again]);
}
