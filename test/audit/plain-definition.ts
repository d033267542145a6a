// A second, plain and slow reading of design.md §2, "Refined, and stale". Written from its words alone, and on purpose
// without a line of src/core: what two readings agree on is what the definition says.

type Person = { accountId?: string; accountType?: string; name?: string; key?: string } | null | undefined;
type Item = Record<string, unknown>;
type History = { created: string; author?: Person; items: Item[] };
type Comment = { created: string; author?: Person };

/** One line of an export, with what the definition looks at. */
export type ExportedIssue = {
  key: string;
  fields: {
    created: string;
    creator?: Person;
    status: { name: string; statusCategory?: { key: string } };
    comment?: { comments: Comment[] };
  };
  changelog: { histories: History[] };
};

/** What the definition says about one issue that is open at the moment. */
type PlainVerdict = { lastRefinedAt: string; signal: string; by: string | null; days: number };

/** A bulk edit: one author, one set of fields, how many issues, from the first to the last of its entries. */
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
];

const DAY = 86_400_000;
const SPAN = 60_000;
const MANY = 10;

/** Everything that design.md §2 says about an export at one moment, over all open issues. */
export function readPlainly(everyIssue: ExportedIssue[], atMs: number, threshold: number): PlainAnswer {
  const issues = everyIssue.filter((issue) => ms(issue.fields.created) <= atMs);
  const entries = issues.flatMap((issue) => entriesOf(issue, atMs).map((history) => entryOf(issue.key, history)));
  const spans = entries.flatMap((entry) => crowdedSpansFrom(entry, entries));
  const bulk = new Set(spans.flatMap(({ entries }) => entries.map(({ history }) => history)));
  const answer: PlainAnswer = { open: new Map(), stale: [], staleByUpdatedOnly: [], bulkEdits: bulkEdits(spans) };
  for (const issue of issues) {
    if (isDone(statusAt(issue, atMs), everyIssue)) continue;
    const verdict = lastRefined(issue, atMs, bulk);
    answer.open.set(issue.key, verdict);
    if (verdict.days >= threshold) answer.stale.push(issue.key);
    if (days(lastTouched(issue, atMs), atMs) >= threshold) answer.staleByUpdatedOnly.push(issue.key);
  }
  return answer;
}

type Entry = { key: string; history: History; at: number; who: string | null; fields: string };
type Span = { who: string; fields: string; from: number; to: number; entries: Entry[] };

function entryOf(key: string, history: History): Entry {
  return { key, history, at: ms(history.created), who: id(history.author), fields: fieldSet(history) };
}

/** The span of 60 seconds that begins with this entry, if the same author changed the same fields on ten issues in it. */
function crowdedSpansFrom({ who, fields, at: from }: Entry, entries: Entry[]): Span[] {
  if (who === null) return [];
  const inside = entries.filter(
    (entry) => entry.at >= from && entry.at <= from + SPAN && entry.who === who && entry.fields === fields,
  );
  if (new Set(inside.map(({ key }) => key)).size < MANY) return [];
  const to = Math.max(...inside.map(({ at }) => at));
  return [{ who, fields, from, to, entries: inside }];
}

/** Crowded spans that share an entry are one bulk edit. */
function bulkEdits(spans: Span[]): PlainBulkEdit[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const earlier = merged.find((one) => one.entries.some((entry) => span.entries.includes(entry)));
    if (!earlier) {
      merged.push({ ...span, entries: [...span.entries] });
      continue;
    }
    earlier.to = Math.max(earlier.to, span.to);
    earlier.entries = [...new Set([...earlier.entries, ...span.entries])];
  }
  return merged.map(({ who, fields, from, to, entries }) => ({
    author: who,
    fields: JSON.parse(fields) as string[],
    issues: new Set(entries.map(({ key }) => key)).size,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  }));
}

function lastRefined(issue: ExportedIssue, atMs: number, bulk: Set<History>): PlainVerdict {
  const moments = [{ at: ms(issue.fields.created), signal: 'created', by: id(issue.fields.creator) }];
  for (const history of entriesOf(issue, atMs)) {
    const signal = signalOf(history);
    const inBulk = bulk.has(history);
    if (signal && isPerson(history.author) && !inBulk) {
      moments.push({ at: ms(history.created), signal, by: id(history.author) });
    }
  }
  for (const comment of issue.fields.comment?.comments ?? []) {
    const at = ms(comment.created);
    if (at <= atMs && isPerson(comment.author)) moments.push({ at, signal: 'comment', by: id(comment.author) });
  }
  const newest = moments.reduce((best, moment) => (moment.at > best.at ? moment : best));
  return {
    lastRefinedAt: new Date(newest.at).toISOString(),
    signal: newest.signal,
    by: newest.by,
    days: days(newest.at, atMs),
  };
}

function signalOf(history: History): string | undefined {
  const names = history.items.flatMap(namesOf);
  const loggedWork = names.includes('timespent');
  for (const [signal, fields] of SUBSTANCE) {
    for (const field of fields) {
      if (field === 'timeestimate' && loggedWork) continue;
      if (names.includes(field)) return signal;
    }
  }
  return undefined;
}

/** A user is a person unless Jira says it is an app or a customer. Nobody is not a person. */
function isPerson(author: Person): boolean {
  if (id(author) === null) return false;
  return author?.accountType === undefined || author.accountType === 'atlassian';
}

function statusAt(issue: ExportedIssue, atMs: number): string {
  const later = issue.changelog.histories
    .filter((history) => ms(history.created) > atMs)
    .sort((a, b) => ms(a.created) - ms(b.created));
  for (const history of later) {
    for (const item of history.items) if (item['field'] === 'status') return String(item['fromString']);
  }
  return issue.fields.status.name;
}

/** Whether any issue of the export shows this status in the category Done. */
function isDone(status: string, issues: ExportedIssue[]): boolean {
  return issues.some(({ fields }) => fields.status.name === status && fields.status.statusCategory?.key === 'done');
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

/** The whole set of an entry's fields, lower-cased, as a text that two entries share when they changed the same. */
function fieldSet(history: History): string {
  return JSON.stringify([...new Set(history.items.map((item) => String(item['field']).toLowerCase()))].sort());
}

function namesOf(item: Item): string[] {
  return [item['field'], item['fieldId']].flatMap((name) => (typeof name === 'string' ? [name.toLowerCase()] : []));
}

function id(person: Person): string | null {
  return person?.accountId ?? person?.name ?? person?.key ?? null;
}

function days(fromMs: number, toMs: number): number {
  return Math.floor((toMs - fromMs) / DAY);
}

/** The older exports write an offset without its colon. */
function ms(created: string): number {
  return Date.parse(created.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
