import { markInForce } from '../../../src/core/records';
import { inParts } from './in-parts';
import type { Reads } from './reads';

const RECORDS_A_CALL = 100;

/** Ids of those issues about which somebody said whether they are technical. */
export async function markedAmong(
  readRecords: Reads['readRecords'],
  issueIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const read = await Promise.all(inParts(issueIds, RECORDS_A_CALL).map((some) => readRecords({ issueIds: some })));
  const marked = read.flat().filter((records) => markInForce(records) !== undefined);
  return new Set(marked.map(({ issueId }) => issueId));
}
