import { textTable } from '../audit/report/text-table';
import { countOf } from '../../src/core/time/count-text';
import type { Coverage, CoverageReport } from './coverage';

const HEADINGS = ['', 'Weeks ahead', 'Days', 'Held', 'Held or on the edge', 'Below', 'Above', 'Middle', 'Score'];

/** The measure for people: each method, and the app's own project by project. */
export function coverageTable({ methods, projects, items, withoutDay, skipped }: CoverageReport): string {
  const rows = [
    ...methods,
    ...(projects.length > 1 ? projects.map(({ key, ...rest }) => ({ name: key, ...rest })) : []),
  ];
  const table = textTable(
    HEADINGS,
    rows.flatMap(({ name, horizons }) => horizons.map((one, at) => rowOf(at === 0 ? name : '', one))),
  );
  const notes = [
    `${countOf(items, 'work item')} without epics and sub-tasks. Each range should hold the truth in 80 of 100 cases, with 10 on either side.`,
    withoutDay > 0 && `${countOf(withoutDay, 'work item')} left out: nothing tells when they were done.`,
    skipped > 0 && `${countOf(skipped, 'line')} skipped: no readable work item.`,
  ].filter((note) => note !== false);
  const nothing = methods.every(({ horizons }) => horizons.length === 0);
  const lines = nothing
    ? ['There is no past day with enough finished work before it and enough time after it.']
    : table;
  return [...lines, '', ...notes, ''].join('\n');
}

function rowOf(name: string, { weeks, days, randomised, inclusive, below, above, bias, score }: Coverage): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const signed = `${bias > 0 ? '+' : ''}${percent(bias)}`;
  return [
    name,
    String(weeks),
    String(days),
    ...[randomised, inclusive, below, above].map(percent),
    signed,
    score.toFixed(1),
  ];
}
