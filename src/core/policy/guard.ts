import { addDays, type CalendarDay } from '../calendar-day';
import type { Operand } from '../technical-rule/rule';
import type { Enforcement, Pass, Policy } from './policy';

/**
 * The part of a policy that Jira itself enforces: the project property `stakes.policy` holds it as `guard`, and the
 * expression of `jira:workflowValidator` in manifest.yml reads it. Ids are numbers and moments are epoch milliseconds,
 * because that is what expressions compare (facts/forge-platform, 5.6). Parents and marks are not in it: a parent isn't
 * known at creation, and a mark never opens a door.
 */
export type Guard = {
  readonly mode: Enforcement;
  readonly types: readonly number[];
  readonly labels: readonly string[];
  readonly components: readonly number[];
  /** Issues created before this have grace; 0 where none has. */
  readonly since: number;
  /** Account ids that may pass, with the moment their pass ends. */
  readonly allow: Readonly<Record<string, number>>;
  /** Whether "Answer later" lets an issue through. */
  readonly later: boolean;
};

/** What a project's property `stakes.policy` holds: the policy, and the guard compiled from it. */
export type StoredPolicy = Policy & { readonly guard: Guard };

/** The policy as it is stored. */
export function storedPolicy(policy: Policy): StoredPolicy {
  return { ...policy, guard: guardOf(policy) };
}

/** Compiles the guard; the same policy always gives the same guard. Operands by name alone have no id to compare. */
export function guardOf(policy: Policy): Guard {
  const operands = (by: string) => policy.rule.rows.filter((row) => row.by === by).flatMap((row) => row.is);
  return {
    mode: policy.enforcement,
    types: numbers(operands('type')),
    labels: unique(operands('label').flatMap(({ id, name }) => (id === undefined ? [name] : []))),
    components: numbers(operands('component')),
    since: policy.since === undefined ? 0 : startMs(policy.since),
    allow: allowed(policy.passes),
    later: policy.answerLater.allowed || policy.enforcement !== 'require',
  };
}

/** Of several passes for one account the longest holds, whatever their order. */
function allowed(passes: readonly Pass[]): Guard['allow'] {
  const sorted = [...passes].sort((a, b) => compare(a.accountId, b.accountId) || compare(a.until, b.until));
  return Object.fromEntries(sorted.map(({ accountId, until }) => [accountId, startMs(addDays(until, 1))]));
}

/** Ids beyond 2^53 can't be told apart as numbers, so they stay out: the guard may see less than the rule, never more. */
function numbers(operands: readonly Operand[]): readonly number[] {
  return unique(operands.flatMap(({ id }) => (id === undefined ? [] : [Number(id)])).filter(Number.isSafeInteger));
}

function unique<T extends string | number>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort(compare);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function startMs(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}
