import type { Framing } from '../framing/framing';
import { parseFraming } from '../framing/parse-framing';
import { type ChangeEntry, type ChangeItem, namesOf } from '../history/history';
import type { IssueFacts } from './issue';

/** Takes one change back: what the issue was before this item. */
type Undo = (after: IssueFacts, item: ChangeItem) => IssueFacts;

/** What these changes are called where a site has given the app's field another name. */
export type FieldIds = { readonly framing?: string | undefined };

/** An issue before these entries of its changelog, in whatever order they come: they are taken back, newest first. */
export function asItStood(facts: IssueFacts, later: readonly ChangeEntry[], fields: FieldIds = {}): IssueFacts {
  return newestFirst(later).reduce((after, entry) => beforeEntry(after, entry, fields), facts);
}

/** The issue just before one entry. */
export function beforeEntry(after: IssueFacts, { items }: ChangeEntry, fields: FieldIds = {}): IssueFacts {
  return items.toReversed().reduce((facts, item) => undoOf(item, fields)?.(facts, item) ?? facts, after);
}

/** Jira's ids are numbers in texts; in the same millisecond the higher is the later. */
export function newestFirst(entries: readonly ChangeEntry[]): readonly ChangeEntry[] {
  return [...entries].sort((a, b) => b.atMs - a.atMs || b.id.length - a.id.length || (a.id < b.id ? 1 : -1));
}

function undoOf(item: ChangeItem, { framing }: FieldIds): Undo | undefined {
  const names = namesOf(item);
  if (framing !== undefined && names.includes(framing.toLowerCase())) return undoFraming;
  const name = names.find((known) => Object.hasOwn(UNDO, known));
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

const undoFraming: Undo = (after, item) => ({ ...after, framing: framingBefore(item, after.framing) });

/**
 * The answers before a change of the framing. How a changelog shows an object field is not documented: nothing reads as
 * no answers, JSON as the answers it holds. From anything else they can't be rebuilt, and those after the change stand in.
 */
function framingBefore({ from, fromText }: ChangeItem, after: Framing | undefined): Framing | undefined {
  const before = [from, fromText].filter((text) => text !== undefined && text.trim() !== '');
  if (before.length === 0) return undefined;
  return before.map(framingIn).find((framing) => framing !== undefined) ?? after;
}

/** The answers that a text of Jira's history holds as JSON; nothing where it is anything else. */
export function framingIn(text: string | undefined): Framing | undefined {
  if (text === undefined || !text.startsWith('{')) return undefined;
  try {
    const read = parseFraming(JSON.parse(text));
    return 'framing' in read ? read.framing : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const UNDO: Readonly<Record<string, Undo>> = {
  summary: (after, { fromText }) => ({ ...after, summary: fromText ?? '' }),
  status: (after, { from, fromText }) =>
    fromText ? { ...after, status: { id: from || undefined, name: fromText } } : after,
  issuetype: (after, { from, fromText }) =>
    fromText ? { ...after, type: { id: from || undefined, name: fromText } } : after,
  labels: (after, { fromText }) => ({ ...after, labels: fromText?.split(/\s+/).filter(Boolean) ?? [] }),
  component: undoComponent,
  components: undoComponent,
  parent: undoParent,
  'epic link': undoParent,
  issueparentassociation: undoParent,
  'impact framing': undoFraming,
};
