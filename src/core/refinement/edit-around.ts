import type { ChangeEntry, IssueComment } from '../history';
import { BULK_EDIT_SPAN_MS, type BulkEdit } from './bulk-edit';
import type { BulkCandidate } from './find-bulk-edits';

/** A candidate with what was done: the names of the fields changed, in lower case, or `COMMENT`. */
export type Doing = BulkCandidate & { readonly what: readonly string[] };

const COMMENT = ['comment'] as const;

/** What was done to an issue, without what nobody did. */
export function doingsOn(
  issue: string,
  entries: readonly ChangeEntry[],
  comments: readonly IssueComment[],
): readonly Doing[] {
  return [
    ...entries.flatMap(({ author, atMs, items }) =>
      author ? [{ issue, atMs, author: author.accountId, what: items.map(({ field }) => field.toLowerCase()) }] : [],
    ),
    ...comments.flatMap(({ author, atMs }) =>
      author ? [{ issue, atMs, author: author.accountId, what: COMMENT }] : [],
    ),
  ];
}

/**
 * What a person calls one bulk edit where the rule saw none, because it was too small or too slow: from this on, both ways,
 * whatever the same author did alike with less than a bulk edit's span between two of them. Alike is a comment to a comment,
 * and a change to one of a field in common: else the span would go on through a whole working day. Everything that the author
 * did within it is part of it, as of every bulk edit.
 */
export function editAround(doings: readonly Doing[], done: Omit<Doing, 'issue'>): BulkEdit {
  const own = doings.filter(({ author }) => author === done.author);
  const isAlike = ({ what }: Doing) => what.some((name) => done.what.includes(name));
  const momentsMs = [...own.filter(isAlike).map(({ atMs }) => atMs), done.atMs].sort((a, b) => a - b);
  let [first, last] = [momentsMs.indexOf(done.atMs), momentsMs.lastIndexOf(done.atMs)];
  const gapMs = (later: number) => (momentsMs[later] ?? Infinity) - (momentsMs[later - 1] ?? -Infinity);
  while (gapMs(first) <= BULK_EDIT_SPAN_MS) first -= 1;
  while (gapMs(last + 1) <= BULK_EDIT_SPAN_MS) last += 1;
  const [fromMs, toMs] = [momentsMs[first] ?? done.atMs, momentsMs[last] ?? done.atMs];
  const inside = own.filter(({ atMs }) => fromMs <= atMs && atMs <= toMs);
  return { author: done.author, issues: new Set(inside.map(({ issue }) => issue)).size, fromMs, toMs };
}
