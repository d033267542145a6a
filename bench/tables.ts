import { markdownTable } from '../test/docs/markdown-table';
import type { Results, Row } from './results';

type Part = 'calls' | 'points' | 'bytes';

/** How many times as much as a view of the gadget other ways cost; a whole view, where nothing else is said. */
export function ratioTable({ gadget, naive, batched, updatedOnly }: Results): string {
  const against = (name: string, rows: readonly Row[]) =>
    (['calls', 'points', 'bytes'] as const).map((part) => [
      `${name}: ${part}`,
      ...gadget.map((view, at) => times(amount(rows[at], part), amount(view, part))),
    ]);
  return markdownTable(
    ['Times a view of the gadget', ...sizes(gadget)],
    [
      [
        'One changelog an item: calls until the first rows',
        ...gadget.map(({ calls }, at) => times(naive[at]?.calls ?? 0, calls)),
      ],
      ...against('One changelog an item', naive),
      ...against('Changelogs in bulk', batched),
      ['`updated <= -90d`: calls', ...gadget.map((view, at) => times(updatedOnly[at]?.calls ?? 0, wholeCalls(view)))],
      ['`updated <= -90d`: stale items found', ...updatedOnly.map(({ recall }) => `${Math.round(recall * 100)} %`)],
    ],
  );
}

/** What everything costs: calls until the first paint and after it, points, what Jira answered, the app's own time. */
export function costTable(results: Results): string {
  const line = (name: string, rows: readonly Row[]) => [name, ...rows.map(cellOf)];
  return markdownTable(
    ['Costs', ...sizes(results.gadget)],
    [
      line('Gadget', results.gadget),
      line('Panel', results.panel),
      line('First sweep', results.sweepFirst),
      line('Sweep after 20 changes', results.sweepSteady),
      line('One changelog an item', results.naive),
      line('Changelogs in bulk', results.batched),
    ],
  );
}

/** The audit of an export in a sentence. */
export function auditSentence({
  ms,
  baselineMs,
  ratio,
  peakMb,
  baselinePeakMb,
}: NonNullable<Results['audit']>): string {
  return (
    `The audit takes ${ratio} times as long as unpacking and parsing the same file alone (${ms} and ${baselineMs} ms),\n` +
    `and at its peak ${peakMb - baselinePeakMb} MB more memory (${peakMb} and ${baselinePeakMb} MB).`
  );
}

function sizes(rows: readonly Row[]): readonly string[] {
  return rows.map(({ n }) => n.toLocaleString('en'));
}

function cellOf({ calls, extraCalls, points, bytes, ms }: Row): string {
  const all = extraCalls > 0 ? `${calls} + ${extraCalls}` : short(calls);
  return `${all} calls, ${short(points)} pt, ${bytesText(bytes)}, ${timeText(ms)}`;
}

function wholeCalls({ calls, extraCalls }: Row): number {
  return calls + extraCalls;
}

function amount(row: Row | undefined, part: Part): number {
  if (!row) return 0;
  return part === 'calls' ? wholeCalls(row) : row[part];
}

function times(other: number, own: number): string {
  const ratio = other / own;
  return `× ${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en')}`;
}

const short = (count: number): string => count.toLocaleString('en');

function bytesText(bytes: number): string {
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} kB`;
  return `${bytes < 1e7 ? (bytes / 1e6).toFixed(1) : short(Math.round(bytes / 1e6))} MB`;
}

function timeText(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  return `${ms < 10_000 ? (ms / 1_000).toFixed(1) : short(Math.round(ms / 1_000))} s`;
}
