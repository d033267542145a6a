import type { Framing } from '../framing/framing';
import type { Issue } from '../issue';
import type { Guard } from './guard';
import { unanswered } from './unanswered';

/**
 * Where the guard stands: on Create, or on the transition that the mode `gate` guards. A rule attached by the app says
 * so in its configuration, `{"mode":"gate"}`; without one it is the creation.
 */
export type GuardPlace = 'require' | 'gate';

/** What somebody is about to create or move on. `createdAtMs` is absent while the issue is being created. */
export type Attempt = {
  readonly issue: Pick<Issue, 'type' | 'labels' | 'components'>;
  readonly framing: Framing | undefined;
  readonly createdAtMs?: number | undefined;
  readonly accountId?: string | undefined;
  readonly nowMs: number;
  readonly place: GuardPlace;
};

/**
 * Whether Jira refuses this: what the guard's expression in manifest.yml decides, said in TypeScript. Whatever it
 * refuses is technical by the rule, without marks, and leaves one of the four questions open. Epics and sub-tasks always
 * pass, even where a rule counts them: an expression has no room for more.
 */
export function guardRefuses(guard: Guard, attempt: Attempt): boolean {
  return (
    (guard.mode === 'require' || guard.mode === attempt.place) &&
    guardMatches(guard, attempt.issue) &&
    !hasGrace(guard, attempt) &&
    !mayPass(guard, attempt) &&
    !(guard.later && attempt.framing?.laterReason?.trim()) &&
    unanswered(attempt.framing).length > 0
  );
}

function guardMatches(guard: Guard, { type, labels, components }: Attempt['issue']): boolean {
  if (type.level !== 'standard') return false;
  return (
    guard.types.includes(idOf(type)) ||
    labels.some((label) => guard.labels.includes(label)) ||
    components.some((component) => guard.components.includes(idOf(component)))
  );
}

function hasGrace(guard: Guard, { createdAtMs, nowMs }: Attempt): boolean {
  return (createdAtMs ?? nowMs) < guard.since;
}

function mayPass(guard: Guard, { accountId, nowMs }: Attempt): boolean {
  const until = accountId !== undefined && Object.hasOwn(guard.allow, accountId) ? guard.allow[accountId] : undefined;
  return nowMs < (until ?? 0);
}

/** NaN, which no list holds, for what has no id. */
function idOf({ id }: { readonly id?: string | undefined }): number {
  return Number(id);
}
