import type { Contract } from '../../../src/contract';
import { refinementFacts } from '../../../src/core/stakes/assessment';
import type { Issue } from '../../../src/core/issue/issue';
import { allOf, isAnyOf, orderedBy, type JqlClause } from '../../../src/core/query/jql';
import { doneAsToday, livedItem, type LivedItem } from '../../../src/core/learnt-threshold/lived-item';
import type { Policy } from '../../../src/core/policy/policy';
import { seenBesideLedger, type LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import { bulkCandidatesOf, findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import { ruleJql } from '../../../src/core/query/rule-jql';
import { assessmentFacts, type Evidence } from '../../../src/jira/evidence/assessment-facts';
import { ownHistory } from '../../../src/jira/evidence/proof-evidence';
import type { FoundIssue } from '../../../src/jira/found-issue';
import type { Jira } from '../../../src/jira/port';
import { everyPage } from '../../../src/jira/search-all';
import type { ReadFields } from '../../../src/jira/site';
import type { ProjectNames } from '../policy/load-settings';
import { knownParents } from '../rule/known-parents';

/** Issues a step reads: as many as the app answers for at once. */
const STEP = 100;

/** Enough for narrow intervals, in at most ten steps. */
export const MOST_ITEMS = 1_000;

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

/** Items whose history is readable, with what they are judged by. */
type Read = Pick<Evidence, 'entries' | 'comments' | 'records'> & {
  readonly issues: readonly Issue[];
  readonly ledger: readonly LedgerRow[];
};

const NOTHING: Read = { issues: [], entries: new Map(), comments: new Map(), records: new Map(), ledger: [] };

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
  let [read, unread, cut] = [NOTHING, 0, false];
  for await (const page of everyPage(jira, orderedBy(technical, 'created', 'DESC'), {
    pageSize: STEP,
    comments: true,
  })) {
    const step = await readStep(reads, page.issues);
    if (ask.isOver()) return undefined;
    read = together(read, step);
    unread += page.skipped + page.issues.length - step.issues.length;
    const looked = read.issues.length + unread;
    ask.onProgress(looked, Math.max(total, looked));
    cut = page.nextPageToken !== undefined;
    if (looked >= MOST_ITEMS) break;
  }
  return { items: livesOf(read, fields, ask), unread, cut };
}

async function technicalIn(jira: LifeReads['jira'], { projectId, policy, names }: LivesAsk): Promise<JqlClause> {
  const parents = await knownParents(jira, policy.rule);
  return allOf(isAnyOf('project', [{ id: projectId }]), ruleJql(policy.rule, { ...names, parents }));
}

async function readStep({ jira, readRecords, readBulkEdits }: LifeReads, found: readonly FoundIssue[]): Promise<Read> {
  const issueIds = found.map(({ issue }) => issue.id);
  if (issueIds.length === 0) return NOTHING;
  const [own, records, ledger] = await Promise.all([
    ownHistory(jira, found),
    readRecords({ issueIds }),
    readBulkEdits({ issueIds }),
  ]);
  const issues = found.map(({ issue }) => issue).filter(({ id }) => own.entries.has(id));
  return { ...own, issues, records: new Map(records.map((one) => [one.issueId, one])), ledger };
}

/** Pages may overlap where items are created in between: each item counts once. */
function together(before: Read, step: Read): Read {
  const issues = new Map([...before.issues, ...step.issues].map((issue) => [issue.id, issue]));
  return {
    issues: [...issues.values()],
    entries: new Map([...before.entries, ...step.entries]),
    comments: new Map([...before.comments, ...step.comments]),
    records: new Map([...before.records, ...step.records]),
    ledger: [...before.ledger, ...step.ledger],
  };
}

/** Bulk edits of long ago show among the items themselves; those that crossed projects, in the site's ledger. */
function livesOf({ issues, ledger, ...read }: Read, fields: ReadFields, { policy, nowMs }: LivesAsk): LivedItem[] {
  const candidates = issues.flatMap(({ id }) => [
    ...bulkCandidatesOf(id, read.entries.get(id) ?? [], read.comments.get(id) ?? []),
  ]);
  const bulkEdits = seenBesideLedger(ledger, findBulkEdits(candidates, { untilMs: nowMs }));
  const evidence: Evidence = { ...read, bulkEdits, fields, nowMs };
  const isDone = doneAsToday(issues);
  return issues.map((issue) =>
    livedItem(refinementFacts(assessmentFacts(issue, policy, evidence, {})), issue.status, isDone),
  );
}
