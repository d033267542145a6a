import { dayOf, formatDayNear, type CalendarDay } from '../time/calendar-day';
import { countOf, timeAgo } from '../time/count-text';
import type { Discussing } from '../records/discussion-problem';
import { isolated } from '../text/isolated';
import { outcomeText } from '../records/outcome-text';
import type { LastRefined } from '../refinement/last-refined';
import type { ProofRow } from '../refinement/proof';
import { signalWords } from '../refinement/signals';
import type { Staleness } from './staleness';

/** What the words about an issue's staleness hang on. Days are named as the reader's time zone has them. */
export type StalenessTextFacts = {
  readonly lastRefined: LastRefined;
  readonly staleness: Staleness;
  readonly nowMs: number;
  readonly timeZone: string;
  /** What people decided, as far as it holds (`Assessment.decided`). */
  readonly decided?: Discussing | undefined;
  /** Whether the cell must tell the limit, because what stands around it tells another, or none. */
  readonly tellsLimit?: boolean | undefined;
  /** The newest change, where all since the last refinement was noise (`onlyNoiseSince`). Said of stale issues. */
  readonly onlyNoise?: ProofRow | undefined;
};

/** One issue's staleness in words. */
export type StalenessText = {
  readonly panelLine: string;
  /** The short form for a table cell. */
  readonly cell: string;
  /** What the last refinement was: "estimate changed 12 May". */
  readonly caption: string;
  /** What happened since and doesn't count, where a stale issue has `onlyNoise`; `panelLine` ends with it. */
  readonly uncounted: string | undefined;
};

/** The words for one issue; each sentence is one row of the wording table. */
export function stalenessText(facts: StalenessTextFacts): StalenessText {
  return {
    panelLine: panelLineOf(facts),
    cell: cellOf(facts),
    caption: captionOf(facts),
    uncounted: uncountedOf(facts),
  };
}

function panelLineOf(facts: StalenessTextFacts): string {
  const { staleness, decided } = facts;
  if (decided && isPutOff(facts)) return outcomeText(decided, today(facts));
  if (staleness.state !== 'stale') return ageingOf(recentOf(facts), facts);
  const uncounted = uncountedOf(facts);
  if (uncounted !== undefined) return `${unrefinedOf(facts)} ${uncounted}`;
  if (staleness.because === 'deadline' || facts.lastRefined.signal === 'created') return unrefinedOf(facts);
  const { title } = signalWords(facts.lastRefined.signal);
  return `${unrefinedOf(facts)} Last: ${title}, ${lastDay(facts)}.`;
}

function unrefinedOf(facts: StalenessTextFacts): string {
  const { staleness, lastRefined } = facts;
  const since = `Not refined for ${days(staleness.days)}`;
  if (staleness.because === 'deadline') {
    return `${since}. With a deadline this near, ${days(staleness.limitDays)} is the limit.`;
  }
  return lastRefined.signal === 'created' ? `${neverOf(facts)}.` : `${since} (limit ${staleness.limitDays}).`;
}

function recentOf(facts: StalenessTextFacts): string {
  const { signal, atMs, discussion } = facts.lastRefined;
  if (signal === 'created') return neverOf(facts);
  if (signal === 'discussed')
    return `Discussed ${ago(atMs, facts)}${discussion?.note ? `: “${isolated(discussion.note)}”` : ''}`;
  return `Last refined ${ago(atMs, facts)}: ${signalWords(signal).noun}`;
}

function ageingOf(line: string, { staleness, nowMs }: StalenessTextFacts): string {
  if (staleness.state !== 'ageing') return line;
  const left = Math.ceil((staleness.staleOnMs - nowMs) / 86_400_000);
  return `${line}. Stale in ${days(left)}.`;
}

function neverOf(facts: StalenessTextFacts): string {
  return `Not refined since it was created, ${lastDay(facts)} (${age(facts)})`;
}

function uncountedOf(facts: StalenessTextFacts): string | undefined {
  const { onlyNoise, staleness } = facts;
  if (!onlyNoise || staleness.state !== 'stale' || isPutOff(facts)) return undefined;
  const { atMs, kind, bulkEdit } = onlyNoise;
  const others = bulkEdit && bulkEdit.issues - 1;
  const how = others === undefined ? 'by automation' : `together with ${others} other items`;
  return `${kind === 'comment' ? 'Commented on' : 'Changed'} ${ago(atMs, facts)} ${how}. That doesn't count.`;
}

function cellOf(facts: StalenessTextFacts): string {
  const { staleness, lastRefined, tellsLimit } = facts;
  if (isPutOff(facts)) return '–';
  const limit = `limit ${staleness.limitDays}`;
  if (staleness.because === 'deadline') return `${age(facts)}, ${limit}`;
  const cell = lastRefined.signal === 'created' ? `${age(facts)}, since creation` : age(facts);
  return tellsLimit ? `${cell}, ${limit}` : cell;
}

function captionOf(facts: StalenessTextFacts): string {
  if (facts.lastRefined.signal === 'created') return `never refined since created ${lastDay(facts)}`;
  return `${signalWords(facts.lastRefined.signal).title} ${lastDay(facts)}`;
}

/** Waiting for a day, or for nothing: how long nobody refined it is no news then. */
function isPutOff({ decided }: StalenessTextFacts): boolean {
  return decided !== undefined && decided.outcome !== 'keep';
}

/** How many days old the last refinement is; of less than one, which day it was. */
function age(facts: StalenessTextFacts): string {
  const { staleness, lastRefined } = facts;
  return staleness.days === 0 ? ago(lastRefined.atMs, facts) : days(staleness.days);
}

function days(count: number): string {
  return countOf(count, 'day');
}

function ago(atMs: number, { nowMs, timeZone }: StalenessTextFacts): string {
  return timeAgo(atMs, nowMs, timeZone);
}

function lastDay(facts: StalenessTextFacts): string {
  return formatDayNear(dayOf(new Date(facts.lastRefined.atMs), facts.timeZone), today(facts));
}

function today({ nowMs, timeZone }: StalenessTextFacts): CalendarDay {
  return dayOf(new Date(nowMs), timeZone);
}
