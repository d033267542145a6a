import type { ChangeEntry, ChangeItem } from '../../../src/core/history';
import { namesOf } from '../../../src/core/refinement/item-names';
import type { ExportedIssue, IssueFacts } from '../export/exported-issue';
import { framingBefore } from './framing-before';
import { readEntry } from '../export/read-changelog';

/** Takes one change back: what the issue was before this item. */
type Undo = (after: IssueFacts, item: ChangeItem) => IssueFacts;

/**
 * An issue as it stood at a moment: today's facts with every later change taken back, newest first. Its key stays
 * today's, by which people find it.
 */
export function replay({ facts, entries }: ExportedIssue, atMs: number): IssueFacts {
  const later = entries.filter((entry) => entry.atMs > atMs);
  if (later.length === 0) return facts;
  return later
    .map(readEntry)
    .sort(newestFirst)
    .flatMap(({ items }) => items.toReversed())
    .reduce((after, item) => undoOf(item)?.(after, item) ?? after, facts);
}

/** Jira's ids are numbers in texts; in the same millisecond the higher is the later. */
function newestFirst(a: ChangeEntry, b: ChangeEntry): number {
  return b.atMs - a.atMs || b.id.length - a.id.length || (a.id < b.id ? 1 : -1);
}

function undoOf(item: ChangeItem): Undo | undefined {
  const name = namesOf(item).find((name) => Object.hasOwn(UNDO, name));
  return name === undefined ? undefined : UNDO[name];
}

const undoComponent: Undo = (after, { from, to, fromText, toText }) => {
  const others = after.components.filter(({ id, name }) => !(id !== undefined && id === to) && name !== toText);
  return { ...after, components: fromText ? [...others, { id: from || undefined, name: fromText }] : others };
};

const undoParent: Undo = (after, { from, fromText }) => ({
  ...after,
  parent: fromText ? { id: from || undefined, key: fromText } : undefined,
});

const UNDO: Readonly<Record<string, Undo>> = {
  summary: (after, { fromText }) => ({ ...after, summary: fromText ?? '' }),
  status: (after, { fromText }) => (fromText ? { ...after, status: { name: fromText } } : after),
  issuetype: (after, { from, fromText }) =>
    fromText ? { ...after, type: { id: from || undefined, name: fromText } } : after,
  labels: (after, { fromText }) => ({ ...after, labels: fromText?.split(/\s+/).filter(Boolean) ?? [] }),
  component: undoComponent,
  components: undoComponent,
  parent: undoParent,
  'epic link': undoParent,
  issueparentassociation: undoParent,
  'impact framing': (after, item) => ({ ...after, framing: framingBefore(item, after.framing) }),
};
