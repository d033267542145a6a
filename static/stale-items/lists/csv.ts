import type { JudgedItem } from '../find/judged-item';
import { rowTexts, type Reader } from './row-texts';

const HEADER = [
  'Key',
  'Summary',
  'Days not refined',
  'Limit in days',
  'Last refined',
  'Stale since',
  'Questions answered',
  'What is at stake',
  'Link',
];

/** A list as CSV, one line an item, without anybody's name. Opened by a spreadsheet, no text becomes a formula. */
export function listAsCsv(items: readonly JudgedItem[], reader: Reader, siteUrl: string): string {
  const lines = items.map((item) => {
    const { facts, assessment } = item;
    const { staleness, refined, framing } = assessment;
    return [
      facts.issue.key,
      facts.issue.summary,
      staleness.days,
      staleness.limitDays,
      `${new Date(refined.atMs).toISOString().slice(0, 10)} ${refined.signal}`,
      staleness.state === 'stale' ? staleness.staleOn : '',
      framing.answered,
      rowTexts(item, reader).stakes?.text ?? '',
      `${siteUrl}/browse/${facts.issue.key}`,
    ];
  });
  return [HEADER, ...lines].map((cells) => cells.map(cellOf).join(',')).join('\r\n') + '\r\n';
}

/** Spreadsheets run what begins with one of these marks; an apostrophe before it makes it text. */
function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
