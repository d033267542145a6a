import type { Author, ChangeEntry, IssueComment } from '../history/history';
import type { Discussion, RefinementFacts } from './facts';
import { takenBack } from './taken-back';

/** One thing that happened to an issue. `id` is unique among its kind only. */
export type Moment = { readonly atMs: number; readonly id: string; readonly by?: Author | undefined } & (
  | { readonly kind: 'created' }
  | { readonly kind: 'comment'; readonly comment: IssueComment }
  | { readonly kind: 'discussed'; readonly discussion: Discussion }
  /** `takenBack`: of its framing, nothing is left: it was taken back soon, or took such a change back. */
  | { readonly kind: 'change'; readonly entry: ChangeEntry; readonly takenBack: boolean }
);

const KINDS = ['created', 'comment', 'discussed', 'change'] as const satisfies readonly Moment['kind'][];

/** All that happened up to `nowMs`, each thing once, in no order. Creation is always among them. */
export function momentsOf(facts: RefinementFacts): readonly Moment[] {
  const happened = ({ atMs }: { readonly atMs: number }) => atMs <= facts.nowMs;
  const entries = onceEach(facts.entries.filter(happened));
  const undone = takenBack(entries, facts.rules);
  return [
    { kind: 'created', atMs: facts.createdAtMs, id: '', by: facts.creator },
    ...onceEach(facts.comments.filter(happened)).map((comment): Moment => ({
      kind: 'comment',
      atMs: comment.atMs,
      id: comment.id,
      by: comment.author,
      comment,
    })),
    ...onceEach((facts.discussed ?? []).filter(happened)).map((discussion): Moment => ({
      kind: 'discussed',
      atMs: discussion.atMs,
      id: discussion.id,
      by: { accountId: discussion.by },
      discussion,
    })),
    ...entries.map((entry): Moment => ({
      kind: 'change',
      atMs: entry.atMs,
      id: entry.id,
      by: entry.author,
      entry,
      takenBack: undone.has(entry),
    })),
  ];
}

/**
 * Oldest first. In the same millisecond a change comes after a discussion, that after a comment, that after creation;
 * of the same kind, the higher id comes after.
 */
export function compareMoments(a: Moment, b: Moment): number {
  return a.atMs - b.atMs || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareIds(a.id, b.id);
}

/** Jira's ids are numbers in texts: the longer is the higher. Other texts get some fixed order too. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a === b ? 0 : a < b ? -1 : 1;
}

function onceEach<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return things.length < 2 ? things : [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
