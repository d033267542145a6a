// A second, plain and slow reading of what refined and stale mean (docs/design.md#refined, docs/design.md#stale). Written
// from the words alone, and on purpose without a line of src/core: what two readings agree on is what the words say.

type Person =
  { accountId?: string; accountType?: string; name?: string; key?: string; displayName?: string } | null | undefined;
type Item = Record<string, unknown>;
type History = { created: string; author?: Person; items: Item[] };
type Comment = { created: string; author?: Person };

type Status = { id?: string; name: string; statusCategory?: { key: string } };

/** One line of an export, with what the definition looks at. */
export type ExportedIssue = {
  key: string;
  fields: {
    created: string;
    creator?: Person;
    status: Status;
    comment?: { comments: Comment[] };
  };
  changelog: { histories: History[] };
};

/** What the definition says about one issue that is open at the moment. */
type PlainVerdict = { lastRefinedAt: string; signal: string; by: string | null; days: number };

/** A bulk edit: one author, all the fields changed and `comment`, how many issues, from the first to the last of it. */
type PlainBulkEdit = { author: string; fields: string[]; issues: number; from: string; to: string };

export type PlainAnswer = {
  open: Map<string, PlainVerdict>;
  stale: string[];
  staleByUpdatedOnly: string[];
  bulkEdits: PlainBulkEdit[];
};

/** Each substantial field, and the signal it gives. Where an entry touches several, the first of this list names it. */
const SUBSTANCE: [string, string[]][] = [
  ['summary', ['summary']],
  ['description', ['description']],
  ['acceptance-criteria', ['acceptance criteria']],
  ['estimate', ['story points', 'story point estimate', 'timeoriginalestimate', 'timeestimate']],
  ['priority', ['priority']],
  ['type', ['issuetype']],
  ['labels', ['labels']],
  ['components', ['component', 'components']],
  ['parent', ['parent', 'epic link', 'issueparentassociation']],
  ['framing', ['impact framing']],
];

const DAY = 86_400_000;
const HOUR = 3_600_000;
const SPAN = 60_000;
const MANY = 10;

/** What those words say about an export at one moment, over all open issues. */
export function readPlainly(everyIssue: ExportedIssue[], atMs: number, threshold: number): PlainAnswer {
  const issues = everyIssue.filter((issue) => ms(issue.fields.created) <= atMs);
  const deeds = issues.flatMap((issue) => [
    ...entriesOf(issue, atMs).map((history) => deedOf(issue.key, history, history.items.map(fieldOf))),
    ...commentsOf(issue, atMs).map((comment) => deedOf(issue.key, comment, ['comment'])),
  ]);
  const spans = deeds.flatMap((deed) => crowdedSpansFrom(deed, deeds));
  const bulk = new Set(spans.flatMap(({ deeds }) => deeds.map(({ done }) => done)));
  const answer: PlainAnswer = { open: new Map(), stale: [], staleByUpdatedOnly: [], bulkEdits: bulkEdits(spans) };
  for (const issue of issues) {
    if (isDone(statusAt(issue, atMs), projectOf(issue), everyIssue)) continue;
    const verdict = lastRefined(issue, atMs, bulk);
    answer.open.set(issue.key, verdict);
    if (verdict.days >= threshold) answer.stale.push(issue.key);
    if (days(lastTouched(issue, atMs), atMs) >= threshold) answer.staleByUpdatedOnly.push(issue.key);
  }
  return answer;
}

/** Something that somebody did to an issue: an entry of its changelog, or a comment. */
type Deed = { key: string; done: History | Comment; at: number; who: string | null; fields: string[] };
type Span = { who: string; from: number; to: number; deeds: Deed[] };

function deedOf(key: string, done: History | Comment, fields: string[]): Deed {
  return { key, done, at: ms(done.created), who: id(done.author), fields };
}

/** The span of 60 seconds that begins with this deed, if the same author changed or commented on ten issues in it. */
function crowdedSpansFrom({ who, at: from }: Deed, deeds: Deed[]): Span[] {
  if (who === null) return [];
  const inside = deeds.filter((deed) => deed.at >= from && deed.at <= from + SPAN && deed.who === who);
  if (new Set(inside.map(({ key }) => key)).size < MANY) return [];
  const to = Math.max(...inside.map(({ at }) => at));
  return [{ who, from, to, deeds: inside }];
}

/** Crowded spans that share a deed are one bulk edit. */
function bulkEdits(spans: Span[]): PlainBulkEdit[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const earlier = merged.find((one) => one.deeds.some((deed) => span.deeds.includes(deed)));
    if (!earlier) {
      merged.push({ ...span, deeds: [...span.deeds] });
      continue;
    }
    earlier.to = Math.max(earlier.to, span.to);
    earlier.deeds = [...new Set([...earlier.deeds, ...span.deeds])];
  }
  return merged.map(({ who, from, to, deeds }) => ({
    author: who,
    fields: [...new Set(deeds.flatMap(({ fields }) => fields))].sort(),
    issues: new Set(deeds.map(({ key }) => key)).size,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  }));
}

function lastRefined(issue: ExportedIssue, atMs: number, bulk: Set<History | Comment>): PlainVerdict {
  const moments = [{ at: ms(issue.fields.created), signal: 'created', by: id(issue.fields.creator) }];
  const entries = entriesOf(issue, atMs);
  const undone = undoneAmong(entries);
  for (const comment of commentsOf(issue, atMs)) {
    const at = ms(comment.created);
    if (isPerson(comment.author) && !bulk.has(comment)) moments.push({ at, signal: 'comment', by: id(comment.author) });
  }
  for (const history of entries) {
    const signal = signalOf(history, undone.has(history));
    if (signal && isPerson(history.author) && !bulk.has(history)) {
      moments.push({ at: ms(history.created), signal, by: id(history.author) });
    }
  }
  // In the same moment creation stands before a comment, and that before a change.
  const newest = moments.reduce((best, moment) => (moment.at >= best.at ? moment : best));
  return {
    lastRefinedAt: new Date(newest.at).toISOString(),
    signal: newest.signal,
    by: newest.by,
    days: days(newest.at, atMs),
  };
}

function signalOf(history: History, isUndone: boolean): string | undefined {
  const loggedWork = history.items.flatMap(namesOf).includes('timespent');
  const changed = history.items.filter((item) => !isTheSame(item) && !(isUndone && isFraming(item)));
  const names = changed.flatMap(namesOf);
  for (const [signal, fields] of SUBSTANCE) {
    for (const field of fields) {
      if (field === 'timeestimate' && loggedWork) continue;
      if (names.includes(field)) return signal;
    }
  }
  return undefined;
}

/** The value before and after is the same: by id, else by text, where both are known. */
function isTheSame(item: Item): boolean {
  if (item['from'] && item['to']) return item['from'] === item['to'];
  if (item['fromString'] && item['toString']) return item['fromString'] === item['toString'];
  return false;
}

function isFraming(item: Item): boolean {
  return namesOf(item).includes('impact framing');
}

/** Changes of the framing that the same person takes back within an hour, each with the one that takes it back. */
function undoneAmong(entries: History[]): Set<History> {
  const edits = entries
    .filter((history) => history.items.some(isFraming))
    .sort((a, b) => ms(a.created) - ms(b.created));
  const undone = new Set<History>();
  for (const [at, undo] of edits.entries()) {
    for (const edit of edits.slice(0, at).reverse()) {
      if (undone.has(edit) || id(edit.author) === null || id(edit.author) !== id(undo.author)) continue;
      if (ms(undo.created) - ms(edit.created) > HOUR || !holdsAgain(edit, undo)) continue;
      undone.add(edit).add(undo);
      break;
    }
  }
  return undone;
}

function holdsAgain(edit: History, undo: History): boolean {
  const [changed, changedBack] = [edit.items.find(isFraming), undo.items.find(isFraming)];
  if (!changed || !changedBack) return false;
  const [held, became, holds] = [changed['fromString'], changed['toString'], changedBack['toString']].map(
    (text) => text ?? '',
  );
  return held === holds && held !== became;
}

/** A user is a person unless Jira says it is an app or a customer. Nobody is not a person. */
function isPerson(author: Person): boolean {
  if (id(author) === null) return false;
  return author?.accountType !== 'app' && author?.accountType !== 'customer';
}

/** The status before the first change that came later; a status of the past has no category of its own. */
function statusAt(issue: ExportedIssue, atMs: number): Status {
  const later = issue.changelog.histories
    .filter((history) => ms(history.created) > atMs)
    .sort((a, b) => ms(a.created) - ms(b.created));
  for (const history of later) {
    for (const item of history.items) {
      if (item['field'] !== 'status') continue;
      const name = String(item['fromString']);
      return typeof item['from'] === 'string' ? { id: item['from'], name } : { name };
    }
  }
  return issue.fields.status;
}

/** Whether issues of the export show this status in the category Done: by id; else by project and name; else by name. */
function isDone(status: Status, project: string, issues: ExportedIssue[]): boolean {
  if (status.statusCategory) return status.statusCategory.key === 'done';
  const sameId = issues.filter(({ fields }) => status.id !== undefined && fields.status.id === status.id);
  const sameName = issues.filter(({ fields }) => fields.status.name === status.name);
  const there = sameName.filter((issue) => projectOf(issue) === project);
  const told = [sameId, there, sameName].find((some) => some.length > 0) ?? [];
  return told.some(({ fields }) => fields.status.statusCategory?.key === 'done');
}

function projectOf({ key }: ExportedIssue): string {
  return key.split('-')[0] ?? '';
}

/** What Jira's own "updated" would be, had it been asked at this moment. */
function lastTouched(issue: ExportedIssue, atMs: number): number {
  const comments = (issue.fields.comment?.comments ?? []).map(({ created }) => ms(created));
  const changes = issue.changelog.histories.map(({ created }) => ms(created));
  return Math.max(...[ms(issue.fields.created), ...comments, ...changes].filter((at) => at <= atMs));
}

function entriesOf(issue: ExportedIssue, atMs: number): History[] {
  return issue.changelog.histories.filter((history) => ms(history.created) <= atMs);
}

function commentsOf(issue: ExportedIssue, atMs: number): Comment[] {
  return (issue.fields.comment?.comments ?? []).filter(({ created }) => ms(created) <= atMs);
}

function fieldOf(item: Item): string {
  return String(item['field']).toLowerCase();
}

function namesOf(item: Item): string[] {
  return [item['field'], item['fieldId']].flatMap((name) => (typeof name === 'string' ? [name.toLowerCase()] : []));
}

function id(person: Person): string | null {
  return person?.accountId ?? person?.name ?? person?.key ?? person?.displayName ?? null;
}

function days(fromMs: number, toMs: number): number {
  return Math.floor((toMs - fromMs) / DAY);
}

/** The older exports write an offset without its colon. */
function ms(created: string): number {
  return Date.parse(created.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
