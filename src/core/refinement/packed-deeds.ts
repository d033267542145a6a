import type { ChangeEntry, IssueComment } from '../history/history';
import { crowdedMoments } from './crowded-spans';
import { bulkCandidatesOf, type BulkCandidate } from './find-bulk-edits';

/** What one author did: moments and issue ids, side by side. Plain data, small enough to store. */
export type PackedDeeds = {
  readonly author: string;
  readonly atMs: readonly number[];
  readonly issues: readonly string[];
};

/** What happened to an issue. */
type Happened = readonly [issueId: string, entries: readonly ChangeEntry[], comments: readonly IssueComment[]];

/** The entries and comments of some issues as far as the bulk rule cares, packed by author. */
export function packDeeds(happened: Iterable<Happened>): PackedDeeds[] {
  const packs = new Map<string, { author: string; atMs: number[]; issues: string[] }>();
  for (const [issueId, entries, comments] of happened) {
    for (const { atMs, author } of bulkCandidatesOf(issueId, entries, comments)) {
      const pack = packs.get(author) ?? { author, atMs: [], issues: [] };
      packs.set(author, pack);
      pack.atMs.push(atMs);
      pack.issues.push(issueId);
    }
  }
  return [...packs.values()];
}

/** The candidates that were packed. */
export function* candidatesIn(packs: Iterable<PackedDeeds>): Iterable<BulkCandidate> {
  for (const { author, atMs, issues } of packs) {
    for (const [at, issue] of issues.entries()) yield { issue, atMs: atMs[at] ?? 0, author };
  }
}

/**
 * The candidates that were done in a crowd of their author's: no other can be part of a bulk edit, so no other must be
 * unpacked to look for one.
 */
export function* crowdedAmong(packs: readonly PackedDeeds[]): Iterable<BulkCandidate> {
  const byAuthor = new Map<string, PackedDeeds[]>();
  for (const pack of packs) {
    const known = byAuthor.get(pack.author);
    if (known) known.push(pack);
    else byAuthor.set(pack.author, [pack]);
  }
  for (const [author, ofAuthor] of byAuthor) {
    const isCrowded = crowdedMoments(momentsOf(ofAuthor));
    if (!isCrowded) continue;
    for (const { atMs, issues } of ofAuthor) {
      for (const [at, moment] of atMs.entries()) {
        if (isCrowded(moment)) yield { issue: issues[at] ?? '', atMs: moment, author };
      }
    }
  }
}

function momentsOf(packs: readonly PackedDeeds[]): Float64Array {
  const moments = new Float64Array(packs.reduce((sum, { atMs }) => sum + atMs.length, 0));
  let filled = 0;
  for (const { atMs } of packs) {
    moments.set(atMs, filled);
    filled += atMs.length;
  }
  return moments;
}
