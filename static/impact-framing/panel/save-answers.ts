import type { Framing } from '../../../src/core/framing/framing';
import type { ChangeEntry } from '../../../src/core/history/history';
import type { Jira } from '../../../src/jira/port';
import { Refused } from '../../../src/jira/refused';
import type { Field } from '../../../src/jira/site';
import { sameFraming } from '../form/same-framing';
import { TEXTS } from '../texts';

/** Who else saved, and when; absent where Jira's history doesn't tell. */
export type Other = { readonly name?: string | undefined; readonly atMs?: number | undefined };

/**
 * What came of a save. 'conflict': somebody else saved since the answers were read, and theirs stands. 'saved' with
 * `replaced`: somebody saved in the same moment, and their words, as Jira's history has them, were overwritten.
 */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly replaced?: Other & { readonly text: string } }
  | { readonly kind: 'conflict'; readonly theirs: Framing | undefined; readonly other: Other };

export type SaveAsk = {
  readonly issueId: string;
  readonly viewerId: string | undefined;
  /** What the person started from. */
  readonly base: Framing | undefined;
  /** Older values that Jira may still answer with, because this person replaced them a moment ago. */
  readonly outdated?: readonly (Framing | undefined)[];
  /** `undefined` empties the field. */
  readonly mine: Framing | undefined;
};

type SavePort = Pick<Jira, 'issue' | 'changelogs' | 'fields' | 'saveFraming'>;

/**
 * Saves answers as the viewer. Jira has no compare-and-set, so the stored answers are read before writing, and the
 * history is read after it. Throws `Refused` where Jira declines.
 */
export async function saveAnswers(jira: SavePort, ask: SaveAsk): Promise<SaveOutcome> {
  const { issueId, viewerId, base, outdated = [], mine } = ask;
  const [found, before, { framing: field }] = await Promise.all([
    jira.issue(issueId),
    entriesOf(jira, issueId),
    jira.fields(),
  ]);
  if (!found) throw new Refused('not-found', TEXTS.gone);
  const stored = found.issue.framing;
  if (![base, mine, ...outdated].some((known) => sameFraming(known, stored))) {
    return { kind: 'conflict', theirs: stored, other: otherOf(before.filter((entry) => touches(entry, field)).at(-1)) };
  }
  await jira.saveFraming(issueId, mine ?? null);
  const known = new Set(before.map(({ id }) => id));
  const since = (await entriesOf(jira, issueId)).filter((entry) => !known.has(entry.id) && touches(entry, field));
  const foreign = since.filter(({ author }) => author?.accountId !== viewerId).at(-1);
  if (!foreign || viewerId === undefined) return { kind: 'saved' };
  const now = (await jira.issue(issueId))?.issue.framing;
  if (!sameFraming(now, mine)) return { kind: 'conflict', theirs: now, other: otherOf(foreign) };
  const item = foreign.items.find((one) => isField(one, field));
  return { kind: 'saved', replaced: { ...otherOf(foreign), text: item?.toText ?? item?.to ?? '' } };
}

async function entriesOf(jira: SavePort, issueId: string): Promise<readonly ChangeEntry[]> {
  return (await jira.changelogs([issueId])).get(issueId) ?? [];
}

function touches(entry: ChangeEntry, field: Field | undefined): boolean {
  return entry.items.some((item) => isField(item, field));
}

function isField(item: ChangeEntry['items'][number], field: Field | undefined): boolean {
  return field !== undefined && (item.fieldId === field.id || item.field.toLowerCase() === field.name.toLowerCase());
}

function otherOf(entry: ChangeEntry | undefined): Other {
  return { name: entry?.author?.displayName, atMs: entry?.atMs };
}
