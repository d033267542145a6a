import type { LearntThreshold } from '../../../src/core/learnt-threshold/learn-threshold';
import { intervalText, learntText, percentText } from '../../../src/core/learnt-threshold/learnt-text';
import { signalWords } from '../../../src/core/refinement/signals';
import { countOf } from '../../../src/core/time/count-text';
import type { Report, Scope } from './report';
import { textTable } from './text-table';

const MOST_NAMED = 5;

const HEADINGS = ['Unrefined for', 'Work items', 'Done within a year after', '95 % interval'];

const TOO_FEW = 'too few';

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

/** What stands below the table: how many work items there are, and what the list above leaves out and why. */
function footnotes(report: Report, scope: Scope): readonly string[] {
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

/** What the history says about the limit: a row for each that was looked at, and the suggestion. */
function learntLines(learnt: LearntThreshold): readonly string[] {
  const rows = learnt.records.map(({ limitDays, items, done }) => [
    `${limitDays} days`,
    String(items),
    done ? percentText(done.share) : TOO_FEW,
    done ? intervalText(done) : '',
  ]);
  return [...textTable(HEADINGS, rows), '', learntText(learnt)];
}

/** One limit for all, or from the shortest to the longest of what the origins have. */
function limitsText({ staleAfterDays, staleAfterDaysByOrigin }: Report): string {
  const limits = [staleAfterDays, ...Object.values(staleAfterDaysByOrigin)];
  const [least, most] = [Math.min(...limits), Math.max(...limits)];
  return least === most
    ? `not refined for ${countOf(least, 'day')} or more`
    : `not refined within their limits of ${least} to ${countOf(most, 'day')}`;
}
