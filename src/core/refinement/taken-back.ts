import { type ChangeEntry, type ChangeItem, isUnchanged } from '../history/history';
import { canonicalJson } from '../json/same-json';
import { isFraming } from './change-signal-of';
import type { RefinementRules } from './rules';

const HOUR_MS = 3_600_000;

/** A person's change of the framing, with what the field held before and after. */
type Edit = { readonly entry: ChangeEntry; readonly author: string; readonly before: string; readonly after: string };

/**
 * The changes of the framing that the same person took back within an hour, so that the field held again what it held
 * before, and those that took them back: Save and Undo together change nothing. Each takes back one change at most, so that
 * what is saved once more after an Undo counts. Takes a changelog up to some moment, in any order; where it doesn't show what
 * the field held, nothing is known to be taken back.
 */
export function takenBack(entries: readonly ChangeEntry[], rules: RefinementRules): ReadonlySet<ChangeEntry> {
  const edits = entries.flatMap((entry) => editIn(entry, rules) ?? []);
  const undone = new Set<ChangeEntry>();
  if (edits.length < 2) return undone;
  const standing = new Map<string, Edit[]>();
  for (const edit of edits.sort((a, b) => oldestFirst(a.entry, b.entry))) {
    const like = standing.get(`${edit.author}\n${edit.after}`);
    const earlier = like?.at(-1);
    if (like && earlier && edit.entry.atMs - earlier.entry.atMs <= HOUR_MS) {
      like.pop();
      undone.add(edit.entry).add(earlier.entry);
      continue;
    }
    const key = `${edit.author}\n${edit.before}`;
    standing.set(key, [...(standing.get(key) ?? []), edit]);
  }
  return undone;
}

/** What a change that was taken back still changed. */
export function withoutFraming(entry: ChangeEntry, rules: RefinementRules): ChangeEntry {
  return { ...entry, items: entry.items.filter((item) => !isFraming(item, rules)) };
}

/** Jira's ids are numbers in texts; in the same millisecond the higher is the later. */
function oldestFirst(a: ChangeEntry, b: ChangeEntry): number {
  return a.atMs - b.atMs || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}

function editIn(entry: ChangeEntry, rules: RefinementRules): Edit | undefined {
  const item = entry.items.find((one) => isFraming(one, rules) && !isUnchanged(one));
  if (!item || !entry.author) return undefined;
  const [before, after] = [heldIn(item.fromText, item.from), heldIn(item.toText, item.to)];
  return before === after ? undefined : { entry, author: entry.author.accountId, before, after };
}

/** What the field held: the answers where Jira shows them as JSON, else whatever text it shows; '' for nothing. */
function heldIn(text: ChangeItem['toText'], id: ChangeItem['to']): string {
  const shown = text?.trim() || id?.trim() || '';
  if (!shown.startsWith('{')) return shown;
  try {
    return canonicalJson(JSON.parse(shown)) ?? shown;
  } catch (error) {
    if (error instanceof SyntaxError) return shown;
    throw error;
  }
}
