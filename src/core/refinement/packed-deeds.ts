import type { ChangeEntry } from '../history';
import { isEverCrowded } from './crowded-spans';
import { bulkCandidatesOf, type BulkCandidate } from './find-bulk-edits';

/** What one author did to one set of fields: moments and issue ids, side by side. Plain data, small enough to store. */
export type PackedDeeds = {
  readonly author: string;
  readonly fields: string;
  readonly atMs: readonly number[];
  readonly issues: readonly string[];
};

/** The entries of some issues as far as the bulk rule cares, packed by author and fields. */
export function packDeeds(entries: Iterable<readonly [issueId: string, readonly ChangeEntry[]]>): PackedDeeds[] {
  const packs = new Map<string, { author: string; fields: string; atMs: number[]; issues: string[] }>();
  for (const [issueId, ofIssue] of entries) {
    for (const { atMs, author, fields } of bulkCandidatesOf(issueId, ofIssue)) {
      const key = `${author}\n${fields}`;
      const pack = packs.get(key) ?? { author, fields, atMs: [], issues: [] };
      packs.set(key, pack);
      pack.atMs.push(atMs);
      pack.issues.push(issueId);
    }
  }
  return [...packs.values()];
}

/** The candidates that were packed. */
export function* candidatesIn(packs: Iterable<PackedDeeds>): Iterable<BulkCandidate> {
  for (const { author, fields, atMs, issues } of packs) {
    for (const [at, issue] of issues.entries()) yield { issue, atMs: atMs[at] ?? 0, author, fields };
  }
}

/**
 * The packs of deeds that were ever done in a crowd, by author and fields: no other can hold a bulk edit, so no other must
 * be unpacked to look for one.
 */
export function crowdedAmong(packs: readonly PackedDeeds[]): readonly PackedDeeds[] {
  const alike = new Map<string, PackedDeeds[]>();
  for (const pack of packs) {
    const key = `${pack.author}\n${pack.fields}`;
    const known = alike.get(key);
    if (known) known.push(pack);
    else alike.set(key, [pack]);
  }
  return [...alike.values()].filter((ofDeed) => isEverCrowded(momentsOf(ofDeed))).flat();
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
