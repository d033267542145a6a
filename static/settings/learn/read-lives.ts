import type { Contract } from '../../../src/contract';
import { refinementFacts } from '../../../src/core/stakes/assessment';
import type { ChangeEntry, IssueComment } from '../../../src/core/history/history';
import type { Issue } from '../../../src/core/issue/issue';
import { allOf, isAnyOf, orderedBy, type JqlClause } from '../../../src/core/query/jql';
import { doneAsToday, livedItem, type LivedItem } from '../../../src/core/learnt-threshold/lived-item';
import type { Policy } from '../../../src/core/policy/policy';
import type { IssueRecords } from '../../../src/core/records/records';
import { seenBesideLedger, type LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import { bulkCandidatesOf, findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import { ruleJql } from '../../../src/core/query/rule-jql';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import type { FoundIssue } from '../../../src/jira/found-issue';
import type { Jira } from '../../../src/jira/port';
import { everyPage } from '../../../src/jira/search-all';
import { signalFieldsOf } from '../../../src/jira/signal-fields';
import type { ProjectNames } from '../policy/load-settings';
import { knownParents } from '../rule/known-parents';

/** Issues a step reads: as many as the app answers for at once. */
const STEP = 100;

/** Enough for narrow intervals, in at most ten steps. */
export const MOST_ITEMS = 1_000;

const AT_ONCE = 5;

/** The lives of a project's technical items, open and done. */
export type Lives = {
  readonly items: readonly LivedItem[];
  /** Items whose history Jira didn't give in a readable form; nothing is said about those. */
  readonly unread: number;
  /** There are more items than were looked at; the newest were. */
  readonly cut: boolean;
};

export type LivesAsk = {
  readonly projectId: string;
  readonly names: Pick<ProjectNames, 'types' | 'components'>;
  /** Its rule says which items, its ignored accounts whose doings don't count. */
  readonly policy: Policy;
  readonly nowMs: number;
  /** Called at first and after each step; `total` is rough. */
  readonly onProgress: (looked: number, total: number) => void;
  /** True as soon as nobody waits for the answer any more. */
  readonly isOver: () => boolean;
};

type Asked<C extends keyof Contract> = (...ask: Parameters<Contract[C]>) => Promise<ReturnType<Contract[C]>>;

/** What the lives are read from: Jira as the viewer, and what the app recorded. */
export type LifeReads = {
  readonly jira: Pick<Jira, 'search' | 'count' | 'changelogs' | 'comments' | 'fields' | 'issue'>;
  readonly readRecords: Asked<'readRecords'>;
  readonly readBulkEdits: Asked<'readBulkEdits'>;
};

/** One item with everything that happened to it. */
type Told = {
  readonly issue: Issue;
  readonly entries: readonly ChangeEntry[];
  readonly comments: readonly IssueComment[];
  readonly records: IssueRecords;
};

/**
 * Reads the items that the rule matches as they stand today, as the viewer, so that items hidden from them stay hidden.
 * Bounded: the newest by their creation, which says nothing about how they fared; the lately updated would be a choice of
 * the living. `undefined` where it was given up. May throw `Refused`, or `Declined` by the app.
 */
export async function readLives(reads: LifeReads, ask: LivesAsk): Promise<Lives | undefined> {
  const { jira } = reads;
  const [fields, technical] = await Promise.all([jira.fields(), technicalIn(jira, ask)]);
  const total = await jira.count(technical);
  if (ask.isOver()) return undefined;
  ask.onProgress(0, total);
  const told = new Map<string, Told>();
  const ledger: LedgerRow[] = [];
  let [unread, cut] = [0, false];
  for await (const page of everyPage(jira, orderedBy(technical, 'created', 'DESC'), {
    pageSize: STEP,
    comments: true,
  })) {
    const step = await readStep(reads, page.issues);
    if (ask.isOver()) return undefined;
    for (const one of step.told) told.set(one.issue.id, one);
    ledger.push(...step.rows);
    unread += page.skipped + step.unread;
    ask.onProgress(told.size + unread, Math.max(total, told.size + unread));
    cut = page.nextPageToken !== undefined;
    if (told.size + unread >= MOST_ITEMS) break;
  }
  return { items: livesOf([...told.values()], ledger, signalFieldsOf(fields), ask), unread, cut };
}

async function technicalIn(jira: LifeReads['jira'], { projectId, policy, names }: LivesAsk): Promise<JqlClause> {
  const parents = await knownParents(jira, policy.rule);
  return allOf(isAnyOf('project', [{ id: projectId }]), ruleJql(policy.rule, { ...names, parents }));
}

async function readStep({ jira, readRecords, readBulkEdits }: LifeReads, found: readonly FoundIssue[]) {
  const issueIds = found.map(({ issue }) => issue.id);
  if (issueIds.length === 0) return { told: [], rows: [], unread: 0 };
  const [changelogs, comments, records, rows] = await Promise.all([
    jira.changelogs(issueIds),
    atMostAtOnce(AT_ONCE, found, async ({ issue, comments: known }) => known ?? (await jira.comments(issue.id))),
    readRecords({ issueIds }),
    readBulkEdits({ issueIds }),
  ]);
  const recordsOf = new Map(records.map((one) => [one.issueId, one]));
  const told = found.flatMap(({ issue }, at): Told[] => {
    const entries = changelogs.get(issue.id);
    const ofIssue = recordsOf.get(issue.id) ?? { issueId: issue.id, marks: [], discussed: [] };
    return entries ? [{ issue, entries, comments: comments[at] ?? [], records: ofIssue }] : [];
  });
  return { told, rows, unread: found.length - told.length };
}

/** Bulk edits of long ago show among the items themselves; those that crossed projects, in the site's ledger. */
function livesOf(
  told: readonly Told[],
  ledger: readonly LedgerRow[],
  siteFields: ReturnType<typeof signalFieldsOf>,
  { policy, nowMs }: LivesAsk,
): readonly LivedItem[] {
  const candidates = told.flatMap(({ issue, entries, comments }) => [...bulkCandidatesOf(issue.id, entries, comments)]);
  const bulkEdits = seenBesideLedger(ledger, findBulkEdits(candidates, { untilMs: nowMs }));
  const isDone = doneAsToday(told.map(({ issue }) => issue));
  return told.map((one) =>
    livedItem(refinementFacts({ ...one, policy, bulkEdits, siteFields, nowMs }), one.issue.status, isDone),
  );
}
