import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import type { SignalId } from '../../../src/core/refinement/signals';
import type { Candidate } from '../backlog/backlog';
import type { ChangeColumns } from '../backlog/change-columns';

/** When somebody last refined an issue, how, and who. */
export type LastSignal = { readonly atMs: number; readonly signal: SignalId; readonly by: string | undefined };

/**
 * The newest change or comment that counts and is in no bulk edit, or else the creation. In the same millisecond a change
 * comes last, as everywhere (`compareMoments`).
 */
export function lastSignal({ rows, baseline }: Candidate, changes: ChangeColumns, bulkEdits: BulkEdits): LastSignal {
  const [from, to] = rows;
  for (let row = to - 1; row >= from; row -= 1) {
    const atMs = changes.atMs(row);
    if (atMs < baseline.atMs) break;
    const signal = changes.signal(row);
    if (signal === undefined) continue;
    const author = changes.author(row);
    if (!bulkEdits.find(author, atMs)) return { atMs, signal, by: author };
  }
  return { ...baseline, signal: 'created' };
}
