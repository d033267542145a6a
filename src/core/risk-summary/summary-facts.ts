import { daysBetween, parseCalendarDay } from '../time/calendar-day';
import type { CalendarDay } from '../time/calendar-day';
import { daysAway } from '../time/days-away';
import { FELT_BY_TEXTS, ORIGIN_TEXTS } from '../framing/fact-texts';
import type { Framing } from '../framing/framing';
import { costOfDelay } from './cost-of-delay';
import { capitalFirst } from './normalise-answer';

export type FactKind = 'deadline' | 'effort' | 'costOfDelay' | 'value' | 'origin' | 'feltBy';

/** One short fact below the summary. `urgent`: the deadline is over or at most 60 days away. */
export type SummaryFact = { readonly kind: FactKind; readonly text: string; readonly urgent: boolean };

/** A deadline this near is pointed out wherever it stands. */
export const NEAR_DEADLINE_DAYS = 60;

/** What the facts are taken from. `storyPoints` is the estimate, as in `Issue`. */
export type FactsRequest = {
  readonly framing: Framing | undefined;
  readonly storyPoints?: number | undefined;
  readonly today: CalendarDay;
};

/** The facts that a Product Owner compares items by, in reading order; what nobody stated isn't there. */
export function summaryFacts({ framing, storyPoints, today }: FactsRequest): readonly SummaryFact[] {
  const deadline = parseCalendarDay(framing?.deadline);
  const days = deadline === undefined ? undefined : daysBetween(today, deadline);
  const urgent = days !== undefined && days <= NEAR_DEADLINE_DAYS;
  return [
    fact('deadline', days === undefined ? noFixedDate(framing) : deadlineText(days), urgent),
    fact('effort', storyPoints === undefined ? undefined : effort(storyPoints)),
    fact('costOfDelay', prefixed('Delay costs', costOfDelay(framing))),
    fact('value', value(framing)),
    fact('origin', framing?.origin && capitalFirst(ORIGIN_TEXTS[framing.origin].label)),
    fact('feltBy', feltBy(framing)),
  ].flat();
}

/** "Deadline in 42 days", "Deadline tomorrow", "Deadline passed 12 days ago"; `days` from today to the deadline. */
export function deadlineText(days: number): string {
  return days < 0 ? `Deadline passed ${daysAway(days)}` : `Deadline ${daysAway(days)}`;
}

function fact(kind: FactKind, text: string | undefined, urgent = false): readonly SummaryFact[] {
  return text === undefined ? [] : [{ kind, text, urgent }];
}

function noFixedDate(framing: Framing | undefined): string | undefined {
  return framing?.noFixedDate ? 'No fixed date, gets worse bit by bit' : undefined;
}

function effort(points: number): string {
  return `Costs ${points} ${points === 1 ? 'point' : 'points'}`;
}

function value(framing: Framing | undefined): string | undefined {
  const { value: direction, valueClass } = framing ?? {};
  if (direction === undefined) return valueClass && `About ${valueClass}`;
  return `${capitalFirst(direction)} ${valueClass ?? 'value'}`;
}

function feltBy(framing: Framing | undefined): string | undefined {
  const [last, ...others] = [...new Set(framing?.who)].map((who) => FELT_BY_TEXTS[who].label).reverse();
  if (last === undefined) return undefined;
  return others.length === 0 ? `Felt by ${last}` : `Felt by ${others.reverse().join(', ')} and ${last}`;
}

function prefixed(prefix: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${prefix} ${text}`;
}
