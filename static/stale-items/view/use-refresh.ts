import { useEffect } from 'preact/hooks';
import { member } from '../../../src/jira/decoders/json';
import { onHostEvent } from '../../shared/bridge/host';

/**
 * Reads anew when Jira asks for it, by the dashboard's Refresh or the gadget's own: the one way to refresh that there is. Every
 * Forge gadget of the dashboard hears every request, so one meant for another gadget is left alone.
 */
export function useRefresh(gadgetId: string | undefined, again: (() => unknown) | undefined): void {
  useEffect(
    () =>
      onHostEvent('JIRA_DASHBOARD_GADGET_REFRESH', (payload) => {
        const isForAll = member(payload, 'origin') === 'dashboard';
        if (isForAll || member(payload, 'gadgetId') === gadgetId) again?.();
      }),
    [gadgetId, again],
  );
}
