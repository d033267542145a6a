import type { ChangeEntry } from '../../src/core/history';
import { entryOf } from '../../src/jira/decoders/changelog';
import { isRecord, listOf, member, numberOf } from '../../src/jira/decoders/json';
import { readAuthor } from './read-author';

/** A changelog, and whether it is there and holds as many entries as it says there are. */
export type ReadChangelog = { readonly entries: readonly ChangeEntry[]; readonly isWhole: boolean };

/** `undefined` where an entry can't be read. Entries may lack an id: their place stands in for it. */
export function readChangelog(changelog: unknown): ReadChangelog | undefined {
  const histories = listOf(member(changelog, 'histories'));
  if (!histories) return { entries: [], isWhole: false };
  const entries: ChangeEntry[] = [];
  for (const [place, history] of histories.entries()) {
    const entry = entryOf(isRecord(history) && history['id'] === undefined ? { ...history, id: `#${place}` } : history);
    if (!entry) return undefined;
    entries.push(entry.author ? entry : { ...entry, author: readAuthor(member(history, 'author')) });
  }
  return { entries, isWhole: (numberOf(member(changelog, 'total')) ?? 0) <= entries.length };
}
