import type { ChangeEntry } from '../history';
import { BULK_EDIT_ISSUES, bulkEditsFrom, type BulkEdit, type BulkEdits } from './bulk-edit';
import { crowdedSpans } from './crowded-spans';
import { fieldSetOf } from './field-set';

/** One changelog entry as far as the bulk rule cares. Nobody's entries are left out. */
export type BulkCandidate = {
  /** Id or key, but the same for one issue throughout. */
  readonly issue: string | number;
  readonly atMs: number;
  /** An account id. */
  readonly author: string;
  /** The entry's `fieldSetOf`. */
  readonly fields: string;
};

/** An issue's entries as candidates, without those that nobody made. */
export function* bulkCandidatesOf(issue: string | number, entries: Iterable<ChangeEntry>): Iterable<BulkCandidate> {
  for (const entry of entries) {
    if (entry.author) yield { issue, atMs: entry.atMs, author: entry.author.accountId, fields: fieldSetOf(entry) };
  }
}

/** What one author did to one set of fields: moments, and the issues by a number of our own, side by side. */
type Deeds = { readonly atMs: number[]; readonly issues: number[] };

/**
 * Recognises bulk edits among the entries of a whole site, as seen at `untilMs`: later entries don't count. The same
 * entry may come twice and the order doesn't matter. Takes O(n log n) time and holds two numbers an entry.
 */
export function findBulkEdits(entries: Iterable<BulkCandidate>, { untilMs }: { untilMs: number }): BulkEdits {
  const edits: BulkEdit[] = [];
  for (const [author, byFields] of gather(entries, untilMs)) {
    for (const [fields, deeds] of byFields) {
      for (const span of spansIn(deeds)) edits.push({ author, fields, ...span });
    }
  }
  return bulkEditsFrom(edits);
}

function gather(entries: Iterable<BulkCandidate>, untilMs: number): Map<string, Map<string, Deeds>> {
  const all = new Map<string, Map<string, Deeds>>();
  const issueNumbers = new Map<string | number, number>();
  for (const { issue, atMs, author, fields } of entries) {
    if (atMs > untilMs) continue;
    const byFields = getOrAdd(all, author, () => new Map<string, Deeds>());
    const deeds = getOrAdd(byFields, fields, (): Deeds => ({ atMs: [], issues: [] }));
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
