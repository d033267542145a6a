import { csvOf } from '../../../src/core/csv';
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

/** A list as CSV, one line an item, without anybody's name. */
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
  return csvOf([HEADER, ...lines]);
}
