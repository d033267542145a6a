import { member } from '../../src/jira/decoders/json';
import type { HostContext } from '../shared/bridge/host';
import { parseConfiguration, type ParsedConfiguration } from './gadget-configuration';

/** Where this bundle stands: one resource shows the gadget and edits its settings (facts/forge-host, 8.2). */
export type Place = {
  readonly mode: 'view' | 'edit';
  /** Absent before anybody saved settings. */
  readonly configured: ParsedConfiguration | undefined;
  readonly gadgetId: string | undefined;
};

/** Reads what the host tells of the gadget. */
export function placeOf({ extension }: Pick<HostContext, 'extension'>): Place {
  const gadgetId = member(extension, 'gadget', 'id');
  return {
    mode: member(extension, 'entryPoint') === 'edit' ? 'edit' : 'view',
    configured: parseConfiguration(member(extension, 'gadgetConfiguration')),
    gadgetId: typeof gadgetId === 'string' ? gadgetId : undefined,
  };
}
