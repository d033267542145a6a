import type { CalendarDay } from '../time/calendar-day';
import type { Operand } from '../technical-rule/rule';
import { enforcementOf, mayAnswerLater, modesInUse } from './enforcement-of';
import type { Enforcement, Policy } from './policy';

/**
 * Where a guard stands: on Create or a change of the type, or on the transition that the mode `gate` guards. A rule
 * attached by the app says so in its configuration, `{"mode":"gate"}`; without one it is the creation.
 */
export const GUARD_PLACES = ['require', 'gate'] as const;
export type GuardPlace = (typeof GUARD_PLACES)[number];

/** How much of a type's items a guard looks at: all, those with a label or component of the rule, or none. */
export type Reach = 'always' | 'labelled' | '';

/**
 * What Jira refuses at one place, worked out from the policy. Parents and marks are not in it: a parent isn't known at
 * creation, and a mark never opens a door. Waivers and passes have a property of their own, because the app alone
 * writes it (waivers.ts).
 */
export type PlaceGuard = {
  readonly types: Readonly<Record<string, Reach>>;
  /** Types that `types` doesn't name. */
  readonly others: Exclude<Reach, 'always'>;
  readonly labels: readonly string[];
  readonly components: readonly number[];
  /** Issues created before this have grace, in epoch milliseconds; 0 where none has. */
  readonly since: number;
  /** Whether "Answer later" lets an issue through. */
  readonly later: boolean;
};

/** The part of a policy that Jira itself enforces. */
export type Guard = Readonly<Record<GuardPlace, PlaceGuard>>;

/** The guard of a policy; the same policy always gives the same guard. Operands by name alone have no id to compare. */
export function guardOf(policy: Policy): Guard {
  return { require: guardAt('require', policy), gate: guardAt('gate', policy) };
}

function guardAt(place: GuardPlace, policy: Policy): PlaceGuard {
  const operands = (by: string) => policy.rule.rows.filter((row) => row.by === by).flatMap((row) => row.is);
  return {
    types: reaches(place, policy, numbers(operands('type'))),
    others: refusesAt(place, policy.enforcement) ? 'labelled' : '',
    labels: unique(operands('label').flatMap(({ id, name }) => (id === undefined ? [name] : []))).slice(0, MOST_LISTED),
    components: numbers(operands('component')).slice(0, MOST_LISTED),
    since: policy.since === undefined ? 0 : startMs(policy.since),
    later: allowsLater(place, policy),
  };
}

/**
 * The most labels, and the most components, that a guard looks at, so that it has room in a property of Jira. What only the
 * others match is flagged.
 */
export const MOST_LISTED = 200;

function reaches(place: GuardPlace, policy: Policy, always: readonly number[]): PlaceGuard['types'] {
  const named = numbers([...policy.enforcementByType, ...(policy.rule.neverTypes ?? [])]);
  const reachOf = (id: number): Reach => {
    if (!refusesAt(place, enforcementOf(policy, { id: String(id) }))) return '';
    return always.includes(id) ? 'always' : 'labelled';
  };
  return Object.fromEntries(unique([...always, ...named]).map((id) => [String(id), reachOf(id)]));
}

/** `require` includes the step before it: what wasn't asked at creation is asked on the way to the gate. */
function refusesAt(place: GuardPlace, mode: Enforcement): boolean {
  return mode === 'require' || mode === place;
}

/** Where items of both modes pass one place, the milder decides for all: a guard may see less than the policy. */
function allowsLater(place: GuardPlace, policy: Policy): boolean {
  return [...modesInUse(policy)].some(
    (enforcement) => refusesAt(place, enforcement) && mayAnswerLater({ ...policy, enforcement }),
  );
}

/** Ids beyond 2^53 can't be told apart as numbers, so they stay out: the guard may see less than the rule, never more. */
function numbers(operands: readonly Pick<Operand, 'id'>[]): readonly number[] {
  return unique(operands.flatMap(({ id }) => (id === undefined ? [] : [Number(id)])).filter(Number.isSafeInteger));
}

function unique<T extends string | number>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}

function startMs(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
