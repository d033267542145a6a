import { csvOf } from '../../../src/core/csv';
import type { Report, StaleIssue } from './report';

const COLUMNS = ['key', 'lastRefinedAt', 'signal', 'by', 'days'] as const satisfies readonly (keyof StaleIssue)[];

/** The stale issues as CSV, for a spreadsheet: names in an export are anybody's words. */
export function reportCsv({ stale }: Report): string {
  return csvOf([COLUMNS, ...stale.map((issue) => COLUMNS.map((column) => issue[column] ?? ''))]);
}
