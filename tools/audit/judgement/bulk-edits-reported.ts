import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { namesInFieldSet } from '../../../src/core/refinement/field-set';
import type { ReportedBulkEdit } from '../report/report';

/** The bulk edits of an export for a report: oldest first, in the same order whatever the order of its lines. */
export function bulkEditsReported({ all }: BulkEdits): readonly ReportedBulkEdit[] {
  return all
    .toSorted((a, b) => a.fromMs - b.fromMs || compare(a.author, b.author) || compare(a.fields, b.fields))
    .map(({ author, fields, issues, fromMs, toMs }) => ({
      author,
      fields: namesInFieldSet(fields),
      issues,
      from: new Date(fromMs).toISOString(),
      to: new Date(toMs).toISOString(),
    }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
