import { countOf } from '../../../src/core/count-text';
import { signalWords } from '../../../src/core/refinement/signals';
import { footnotes } from './footnotes';
import { learntLines } from './learnt-lines';
import type { Report, Scope } from './report';
import { textTable } from './text-table';

/** The report for people: what is stale, worst first, and below it what was not counted. */
export function reportTable(report: Report, scope: Scope): string {
  const { at, staleAfterDays, stale } = report;
  const rows = stale.map(({ key, days, lastRefinedAt, signal, by }) => [
    key,
    String(days),
    lastRefinedAt.slice(0, 10),
    signalWords(signal).title,
    by ?? 'nobody known',
  ]);
  const table = textTable(['Work item', 'Days', 'Last refined', 'By what', 'By whom'], rows);
  const heading = `${countOf(stale.length, 'work item')} not refined for ${limit(staleAfterDays)} (as of ${at})`;
  const learnt = report.learnt ? ['', ...learntLines(report.learnt)] : [];
  return [heading, ...(stale.length > 0 ? ['', ...table] : []), '', ...footnotes(report, scope), ...learnt, ''].join(
    '\n',
  );
}

function limit(days: number): string {
  return `${countOf(days, 'day')} or more`;
}
