import type { Report, StaleIssue } from './report';

const COLUMNS = ['key', 'lastRefinedAt', 'signal', 'by', 'days'] as const satisfies readonly (keyof StaleIssue)[];
const LINE_END = '\r\n';

/** The stale issues as CSV (RFC 4180), for a spreadsheet. */
export function reportCsv({ stale }: Report): string {
  const rows = stale.map((issue) => COLUMNS.map((column) => csvCell(issue[column])).join(','));
  return [COLUMNS.join(','), ...rows].map((row) => `${row}${LINE_END}`).join('');
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe in front, because names in an export
 * are anybody's words.
 */
export function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
