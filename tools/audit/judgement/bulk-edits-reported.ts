import type { ToldBulkEdit } from '../backlog/change-columns';
import type { ReportedBulkEdit } from '../report/report';

/** The bulk edits of an export for a report: oldest first, in the same order whatever the order of its lines. */
export function bulkEditsReported(all: readonly ToldBulkEdit[]): readonly ReportedBulkEdit[] {
  return all
    .toSorted((a, b) => a.fromMs - b.fromMs || compare(a.author, b.author))
    .map(({ author, what, issues, fromMs, toMs }) => ({
      author,
      fields: what,
      issues,
      from: new Date(fromMs).toISOString(),
      to: new Date(toMs).toISOString(),
    }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
