import { countOf } from '../../../src/core/count-text';
import type { Report, Scope } from './report';

const MOST_NAMED = 5;

/** What stands below the table: how many work items there are, and what the list above leaves out and why. */
export function footnotes(report: Report, scope: Scope): readonly string[] {
  const { issues, open, technical, unframed, stale, staleByUpdatedOnly, unknown, bulkEdits, skipped } = report;
  return [
    `${countOf(issues, 'work item')}, ${count(open)} open.`,
    technical > 0 && `${count(unframed)} of the ${count(technical)} technical without answers to the four questions.`,
    `“Not updated” for as long would show ${count(staleByUpdatedOnly.length)}${stale.length > 0 ? ` instead of ${count(stale.length)}` : ''}.`,
    bulkEdits.length > 0 &&
      `${countOf(bulkEdits.length, 'bulk edit')} not counted as refinement; the largest: ${largest(report)}.`,
    unknown.length > 0 &&
      `${countOf(unknown.length, 'open work item')} without a whole changelog: whether they are stale is unknown (${listed(unknown)}).`,
    skipped.length > 0 &&
      `${countOf(skipped.length, 'line')} skipped: ${listed(skipped.map(({ line, why }) => `line ${line}: ${why}`))}.`,
    technicalLine(report, scope),
  ].filter((line) => line !== false);
}

function technicalLine({ technical, types, looksTechnical }: Report, { all, suggested }: Scope): string {
  const here = types.map(([name, many]) => `${name} ${count(many)}`);
  const counted = `${count(technical)} technical by type or label (types here: ${listed(here)}).`;
  const more = looksTechnical.length;
  if (more === 0) return all ? `${counted} Listed: every open one.` : counted;
  const verb = more === 1 ? 'looks' : 'look';
  if (all) return `${counted} ${count(more)} more ${verb} technical. Listed: every open one.`;
  return `${counted} ${count(more)} more ${verb} technical${suggested ? ' and may be listed too' : ': --suggested, or --all'}.`;
}

function largest({ bulkEdits }: Report): string {
  const [edit] = bulkEdits.toSorted((a, b) => b.issues - a.issues);
  return edit ? `${edit.fields.join(', ')} on ${countOf(edit.issues, 'work item')}, ${edit.from.slice(0, 10)}` : '';
}

function listed(texts: readonly string[]): string {
  const more = texts.length - MOST_NAMED;
  return [...texts.slice(0, MOST_NAMED), ...(more > 0 ? [`${count(more)} more`] : [])].join(', ');
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
