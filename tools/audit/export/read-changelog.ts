import type { ChangeEntry, ChangeItem } from '../../../src/core/history/history';
import { compareIds } from '../../../src/core/refinement/moments';
import { entryOf } from '../../../src/jira/decoders/changelog';
import { idOf, isRecord, listOf, numberOf, textOf } from '../../../src/jira/decoders/json';
import { exportedMoment } from './exported-moment';
import { readAuthor } from './read-author';

/** An entry as the export has it. Only its moment is read; most entries are never looked at any closer. */
export type ExportedEntry = {
  readonly atMs: number;
  readonly place: number;
  readonly history: Readonly<Record<string, unknown>>;
  readonly items: readonly unknown[];
};

/** A changelog, and whether it is there and holds as many entries as it says there are. */
export type ReadChangelog = { readonly entries: readonly ExportedEntry[]; readonly isWhole: boolean };

/** `undefined` where an entry has no moment or no items. */
export function readChangelog(changelog: unknown): ReadChangelog | undefined {
  const histories = isRecord(changelog) ? listOf(changelog['histories']) : undefined;
  if (!isRecord(changelog) || !histories) return { entries: [], isWhole: false };
  const entries: ExportedEntry[] = [];
  for (const history of histories) {
    if (!isRecord(history)) return undefined;
    const atMs = exportedMoment(history['created']);
    const items = listOf(history['items']);
    if (atMs === undefined || !items) return undefined;
    entries.push({ atMs, place: entries.length, history, items });
  }
  return { entries, isWhole: (numberOf(changelog['total']) ?? 0) <= entries.length };
}

/** The whole entry, values and all. */
export function readEntry(entry: ExportedEntry): ChangeEntry {
  const read = entryOf({ ...entry.history, id: idIn(entry) });
  if (!read) throw new Error('An entry whose moment and items were read is readable, so this is a bug.');
  return { ...read, author: readAuthor(entry.history['author']) };
}

/** Entries in order of time. Jira writes a changelog from one end or the other, so that sorting has little to do. */
export function oldestFirst(entries: readonly ExportedEntry[]): readonly ExportedEntry[] {
  return entries.toSorted((a, b) => a.atMs - b.atMs || compareIds(idIn(a), idIn(b)));
}

/** Entries may lack an id: their place stands in for it. */
function idIn({ history, place }: ExportedEntry): string {
  return idOf(history['id']) ?? `#${place}`;
}

/** What of an item tells its kind, as the whole entry has it: what the field is called, and whether it was saved as it was. */
export function kindIn(item: unknown): readonly ChangeItem[] {
  if (!isRecord(item)) return [];
  const fieldId = textOf(item['fieldId']) || undefined;
  const field = textOf(item['field']) || fieldId;
  if (field === undefined) return [];
  return [isSavedAsItWas(item) ? { field, fieldId, from: AS_IT_WAS, to: AS_IT_WAS } : { field, fieldId }];
}

/** Stands for any value before and after that is the same. */
const AS_IT_WAS = '=';

/** The core's `isUnchanged` for an item as exported. */
export function isSavedAsItWas(item: Readonly<Record<string, unknown>>): boolean {
  const { from, to, fromString } = item;
  if (typeof from === 'string' && from !== '' && typeof to === 'string' && to !== '') return from === to;
  return typeof fromString === 'string' && fromString !== '' && fromString === item['toString'];
}
