import type { ChangeEntry, IssueComment } from '../history';
import { BULK_EDIT_ISSUES, bulkEditsFrom, type BulkEdit, type BulkEdits } from './bulk-edit';
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
