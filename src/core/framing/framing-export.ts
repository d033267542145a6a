import { csvOf } from '../text/csv';
import { FRAMING_FIELD_SCHEMA } from './field-schema';

/** An issue that somebody framed; `value` is the app's field as stored, whatever version wrote it. */
export type FramedIssue = {
  readonly key: string;
  readonly summary: string;
  readonly type: string;
  readonly status: string;
  readonly value: Readonly<Record<string, unknown>>;
};

const ANSWERS = Object.keys(FRAMING_FIELD_SCHEMA.properties);

/** Framings for a spreadsheet: a line an issue, a column an answer, lists with semicolons between. */
export function framingsCsv(issues: readonly FramedIssue[]): string {
  const lines = issues.map(({ key, summary, type, status, value }) => [
    key,
    summary,
    type,
    status,
    ...ANSWERS.map((answer) => cellOf(value[answer])),
  ]);
  return csvOf([['key', 'summary', 'type', 'status', ...ANSWERS], ...lines]);
}

/** Framings with everything that is stored, to be kept or read by a program. */
export function framingsJson(issues: readonly FramedIssue[]): string {
  const framings = issues.map(({ key, summary, type, status, value }) => ({
    key,
    summary,
    type,
    status,
    framing: value,
  }));
  return `${JSON.stringify({ version: 1, framings }, null, 2)}\n`;
}

function cellOf(value: unknown): string | number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(cellOf).join(';');
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}
