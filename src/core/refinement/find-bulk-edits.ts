import type { ChangeEntry, IssueComment } from '../history/history';
import { BULK_EDIT_ISSUES, BULK_EDIT_SPAN_MS, type BulkEdit, type BulkEdits, bulkEditsFrom } from './bulk-edit';
import { crowdedSpans } from './crowded-spans';

/** One changelog entry or comment as far as the bulk rule cares: what was changed or said doesn't matter. */
export type BulkCandidate = {
  /** Id or key, but the same for one issue throughout. */
  readonly issue: string | number;
  readonly atMs: number;
  /** An account id. */
  readonly author: string;
};

/** What was done to an issue as candidates, without what nobody did. Being created is nothing that was done to it. */
export function* bulkCandidatesOf(
  issue: string | number,
  entries: Iterable<ChangeEntry>,
  comments: Iterable<IssueComment>,
): Iterable<BulkCandidate> {
  for (const { author, atMs } of entries) if (author) yield { issue, atMs, author: author.accountId };
  for (const { author, atMs } of comments) if (author) yield { issue, atMs, author: author.accountId };
}

/** What one author did: moments, and the issues by a number of our own, side by side. */
type Deeds = { readonly atMs: number[]; readonly issues: number[] };

/**
 * Recognises bulk edits among the entries and comments of a whole site, as seen at `untilMs`: later ones don't count. The
 * same may come twice and the order doesn't matter. Takes O(n log n) time and holds two numbers for each.
 */
export function findBulkEdits(candidates: Iterable<BulkCandidate>, { untilMs }: { untilMs: number }): BulkEdits {
  const edits: BulkEdit[] = [];
  for (const [author, deeds] of gather(candidates, untilMs)) {
    for (const span of spansIn(deeds)) edits.push({ author, ...span });
  }
  return bulkEditsFrom(edits);
}

function gather(candidates: Iterable<BulkCandidate>, untilMs: number): Map<string, Deeds> {
  const all = new Map<string, Deeds>();
  const issueNumbers = new Map<string | number, number>();
  for (const { issue, atMs, author } of candidates) {
    if (atMs > untilMs) continue;
    const deeds = getOrAdd(all, author, (): Deeds => ({ atMs: [], issues: [] }));
    deeds.atMs.push(atMs);
    deeds.issues.push(getOrAdd(issueNumbers, issue, () => issueNumbers.size));
  }
  return all;
}

function spansIn({ atMs, issues }: Deeds) {
  if (atMs.length < BULK_EDIT_ISSUES) return [];
  const order = atMs.map((_, index) => index).sort((a, b) => (atMs[a] ?? 0) - (atMs[b] ?? 0));
  return crowdedSpans({
    atMs: order.map((index) => atMs[index] ?? 0),
    issues: order.map((index) => issues[index] ?? 0),
  });
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

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
