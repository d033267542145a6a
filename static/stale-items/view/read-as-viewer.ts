import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import type { Findings, NothingToFind } from '../find/findings';
import { readGadget } from '../find/read-gadget';
import type { Reads } from '../find/reads';
import type { GadgetConfiguration } from '../gadget-configuration';

const READS: Reads = {
  jira,
  readRecords: (payload) => ask('readRecords', payload),
  readBulkEdits: (payload) => ask('readBulkEdits', payload),
};

/** What a gadget finds for whoever looks at it: a gadget shows each viewer what they may see (facts/reliability-ux, row 8). */
export function readAsViewer(
  configuration: GadgetConfiguration,
  nowMs: number,
): AsyncGenerator<Findings | NothingToFind, void, undefined> {
  return readGadget(READS, configuration, nowMs);
}
