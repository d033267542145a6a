import { type ChangeEntry, isNamed } from '../history/history';
import type { Discussion } from './facts';
import { sprintStays, type SprintStay } from './sprint-stays';

/**
 * A sprint as Jira shows it with an issue. `startedAtMs` is there once it has really begun: the start that people plan for
 * a sprint to come is none.
 */
export type Sprint = {
  readonly id: string;
  readonly name: string;
  readonly startedAtMs?: number | undefined;
  readonly completedAtMs?: number | undefined;
};

/** One time that an issue was put off: it left a sprint that had begun, undone, or people said "not now". */
export type Deferral =
  | { readonly kind: 'sprint'; readonly name: string; readonly atMs: number; readonly entryId?: string | undefined }
  | { readonly kind: 'notNow'; readonly atMs: number; readonly discussionId: string };

export type DeferralFacts = {
  readonly entries: readonly ChangeEntry[];
  /** What is known of sprints, those in the issue's own field among them. */
  readonly sprints: readonly Sprint[];
  /** Ids of the sprints in the field now: the one it is in, and the closed ones it was in. */
  readonly inField: readonly string[];
  /** Id of the site's sprint field, whose name may be in any language. */
  readonly sprintFieldId?: string | undefined;
  readonly discussed: readonly Discussion[];
  readonly nowMs: number;
};

/**
 * How often an issue was put off, oldest first. Jira tells of sprints in two ways, and both are read: an issue taken
 * out of a running sprint has a changelog entry; one that was still in it when it was closed may have none, which isn't
 * documented, and keeps the closed sprint in its field. A sprint of which no start is known counts for
 * nothing: nobody can say that it had begun. Leaving one and coming back to it is no deferral.
 */
export function deferralsOf(facts: DeferralFacts): readonly Deferral[] {
  const known = new Map(facts.sprints.map((sprint) => [sprint.id, sprint]));
  const happened = facts.entries.filter(({ atMs }) => atMs <= facts.nowMs);
  const stays = sprintStays(happened, facts.inField, facts.sprintFieldId);
  const fromSprints = stays.flatMap(
    (stay) => deferralFrom(stay, known.get(stay.sprintId), happened, facts.nowMs) ?? [],
  );
  const notNow = facts.discussed
    .filter(({ outcome, atMs }) => outcome === 'notNow' && atMs <= facts.nowMs)
    .map(({ id, atMs }): Deferral => ({ kind: 'notNow', atMs, discussionId: id }));
  return [...fromSprints, ...notNow].sort((a, b) => a.atMs - b.atMs);
}

function deferralFrom(
  { joinedAtMs, leftAtMs, entryId }: SprintStay,
  sprint: Sprint | undefined,
  entries: readonly ChangeEntry[],
  nowMs: number,
): Deferral | undefined {
  if (sprint?.startedAtMs === undefined) return undefined;
  const { name, startedAtMs, completedAtMs = Infinity } = sprint;
  const isLeft = leftAtMs !== undefined && leftAtMs < completedAtMs;
  const atMs = isLeft ? leftAtMs : completedAtMs;
  if (atMs > nowMs || joinedAtMs > atMs || startedAtMs > atMs || wasDone(entries, atMs)) return undefined;
  return { kind: 'sprint', name, atMs, ...(isLeft && entryId !== undefined && { entryId }) };
}

/** Whether the issue had a resolution then, told by its changelog: resolved is the same in every language. */
function wasDone(entries: readonly ChangeEntry[], atMs: number): boolean {
  const changes = entries
    .flatMap((entry) => entry.items.filter((item) => isNamed(item, 'resolution')).map((item) => ({ ...item, entry })))
    .sort((a, b) => a.entry.atMs - b.entry.atMs);
  const before = changes.findLast(({ entry }) => entry.atMs <= atMs);
  if (before) return Boolean(before.to ?? before.toText);
  const [after] = changes;
  return Boolean(after?.from ?? after?.fromText);
}
