import { countOf } from '../../../src/core/count-text';
import { signalWords } from '../../../src/core/refinement/signals';
import { footnotes } from './footnotes';
import { learntLines } from './learnt-lines';
import type { Report, Scope } from './report';
import { textTable } from './text-table';

/**
 * The report for people: what is stale, worst first, and below it what was not counted. Nobody's name stands beside a stale item:
 * who changed it last is no cause of its age.
 */
export function reportTable(report: Report, scope: Scope): string {
  const { at, stale } = report;
  const rows = stale.map(({ key, days, lastRefinedAt, signal }) => [
    key,
    String(days),
    lastRefinedAt.slice(0, 10),
    signalWords(signal).title,
  ]);
  const table = textTable(['Work item', 'Days', 'Last refined', 'By what'], rows);
  const heading = `${countOf(stale.length, 'work item')} ${limitsText(report)} (as of ${at})`;
  const learnt = report.learnt ? ['', ...learntLines(report.learnt)] : [];
  return [heading, ...(stale.length > 0 ? ['', ...table] : []), '', ...footnotes(report, scope), ...learnt, ''].join(
    '\n',
  );
}

/** One limit for all, or from the shortest to the longest of what the origins have. */
function limitsText({ staleAfterDays, staleAfterDaysByOrigin }: Report): string {
  const limits = [staleAfterDays, ...Object.values(staleAfterDaysByOrigin)];
  const [least, most] = [Math.min(...limits), Math.max(...limits)];
  return least === most
    ? `not refined for ${countOf(least, 'day')} or more`
    : `not refined within their limits of ${least} to ${countOf(most, 'day')}`;
}
