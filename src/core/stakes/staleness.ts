import { parseCalendarDay, type CalendarDay } from '../time/calendar-day';
import { daysSince } from '../time/days';
import { NO_DAY } from './stakes-property';

const DAY_MS = 86_400_000;

/** A deadline never asks for refinement more often than this, and asks for one this long before it comes. */
const DEADLINE_DAYS = 30;

/** What the staleness of an open issue hangs on. Whether the issue is open at all is the caller's to ask. */
export type StalenessFacts = {
  readonly lastRefinedAtMs: number;
  readonly nowMs: number;
  /** Whole days without refinement after which the policy calls an issue stale. */
  readonly thresholdDays: number;
  /** The framing's deadline; anything that is not a day counts as none. */
  readonly deadline?: CalendarDay | undefined;
  /** The day up to which people put the issue off. */
  readonly notNowUntil?: CalendarDay | undefined;
  /** People decided never to do it: no day makes it stale. */
  readonly never?: boolean | undefined;
  /** Whether a deadline pulls the limit forward: the policy's choice; never in an audit. */
  readonly applyDeadline: boolean;
};

/** `because` names what decided `staleOn`: the threshold, a deadline that shortened it, or what people decided. */
export type Staleness = {
  readonly state: 'fresh' | 'ageing' | 'stale';
  /** Whole days since the last refinement. */
  readonly days: number;
  /** The limit in force in whole days since the last refinement; less than the threshold only before a deadline. */
  readonly limitDays: number;
  /** The policy's own limit, which a deadline may have shortened. */
  readonly thresholdDays: number;
  readonly staleOnMs: number;
  /** The calendar day (UTC) of `staleOnMs`. */
  readonly staleOn: CalendarDay;
  readonly because: 'threshold' | 'deadline' | 'notNow' | 'never';
};

/**
 * How stale an issue is (docs/design.md#stale):
 * `staleOn = max(notNowUntil, min(lastRefined + threshold, max(lastRefined + 30 days, deadline − 30 days)))`.
 * What people decided never to do is stale on no day at all. Days given as a calendar day begin at midnight UTC, so every viewer sees the same state.
 */
export function stalenessOf(facts: StalenessFacts): Staleness {
  const { lastRefinedAtMs, nowMs, thresholdDays } = facts;
  const thresholdMs = lastRefinedAtMs + thresholdDays * DAY_MS;
  const deadlineMs = facts.applyDeadline ? startOf(facts.deadline, Infinity) : Infinity;
  const limitMs = Math.min(
    thresholdMs,
    Math.max(lastRefinedAtMs + DEADLINE_DAYS * DAY_MS, deadlineMs - DEADLINE_DAYS * DAY_MS),
  );
  const days = daysSince(lastRefinedAtMs, nowMs);
  const limitDays = daysSince(lastRefinedAtMs, limitMs);
  const told = { days, limitDays, thresholdDays };
  if (facts.never) {
    return { ...told, state: 'fresh', staleOnMs: startOf(NO_DAY, Infinity), staleOn: NO_DAY, because: 'never' };
  }
  const notNowMs = startOf(facts.notNowUntil, -Infinity);
  const staleOnMs = Math.max(notNowMs, limitMs);
  return {
    ...told,
    state: nowMs >= staleOnMs ? 'stale' : 3 * days >= 2 * limitDays ? 'ageing' : 'fresh',
    staleOnMs,
    staleOn: new Date(staleOnMs).toISOString().slice(0, 10),
    because: notNowMs > limitMs ? 'notNow' : limitMs < thresholdMs ? 'deadline' : 'threshold',
  };
}

function startOf(day: CalendarDay | undefined, otherwise: number): number {
  return parseCalendarDay(day) === undefined ? otherwise : Date.parse(`${day}T00:00:00Z`);
}
