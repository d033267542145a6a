import type { Framing } from '../framing/framing';
import type { Issue } from '../issue/issue';
import { showsNothing } from '../text/shows-nothing';
import type { Guard, GuardPlace, PlaceGuard } from './guard';
import { unanswered } from './unanswered';
import type { WaiverMirror } from './waivers';

/** What somebody is about to create, to move on, or to give this type; while it is created an issue has no id yet. */
export type Attempt = {
  readonly issue: Pick<Issue, 'type' | 'labels' | 'components'> & { readonly id?: string | undefined };
  readonly framing: Framing | undefined;
  /** Absent while the issue is created. */
  readonly createdAtMs?: number | undefined;
  readonly accountId?: string | undefined;
  readonly nowMs: number;
  readonly place: GuardPlace;
};

/**
 * Whether Jira refuses this: what the guard's expressions in manifest.yml decide, said in TypeScript. Whatever it refuses
 * is technical by the rule, without marks, and leaves one of the four questions open. Epics and sub-tasks always pass,
 * even where a rule counts them.
 */
export function guardRefuses(guards: Guard, waivers: WaiverMirror, attempt: Attempt): boolean {
  const guard = guards[attempt.place];
  return (
    attempt.issue.type.level === 'standard' &&
    guardMatches(guard, attempt.issue) &&
    !hasGrace(guard, attempt) &&
    !mayPass(waivers, attempt) &&
    (!guard.later || showsNothing(attempt.framing?.laterReason ?? '')) &&
    unanswered(attempt.framing).length > 0
  );
}

function guardMatches(guard: PlaceGuard, { type, labels, components }: Attempt['issue']): boolean {
  const reach = own(guard.types, String(Number(type.id))) ?? guard.others;
  if (reach !== 'labelled') return reach === 'always';
  return (
    labels.some((label) => guard.labels.includes(label)) ||
    components.some(({ id }) => guard.components.includes(Number(id)))
  );
}

/** What is only being created is never older than the day on which a project began to ask. */
function hasGrace(guard: PlaceGuard, { createdAtMs }: Attempt): boolean {
  return createdAtMs !== undefined && createdAtMs < guard.since;
}

function mayPass(waivers: WaiverMirror, { issue, accountId, nowMs }: Attempt): boolean {
  return [issue.id, accountId].some((subject) => subject !== undefined && nowMs < (own(waivers, subject) ?? 0));
}

function own<T>(members: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}
