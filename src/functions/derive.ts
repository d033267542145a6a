import { assess, type Assessment } from '../core/stakes/assessment';
import type { ChangeEntry } from '../core/history/history';
import type { Issue } from '../core/issue/issue';
import { parseStakesProperty } from '../core/stakes/parse-stakes-property';
import { wayInOf } from '../core/policy/way-in';
import type { Policy } from '../core/policy/policy';
import type { BulkEdits } from '../core/refinement/bulk-edit';
import { stakesOf } from '../core/stakes/stakes-of';
import { sameStakes, type StakesProperty } from '../core/stakes/stakes-property';
import { atMostAtOnce } from '../jira/at-most-at-once';
import type { FoundIssue, FoundItem } from '../jira/found-issue';
import { assessmentFacts, type Evidence } from '../jira/evidence/assessment-facts';
import { commentsOf } from '../jira/evidence/refinement-evidence';
import type { JudgingPorts } from './ports';

/** A property older than this is written again even if nothing changed, so that its age shows that someone looked. */
const RENEW_MS = 86_400_000;

const AT_ONCE = 5;

/** What the property of some issues of one project is derived from. */
export type DerivationFacts = {
  readonly policy: Policy;
  readonly found: readonly FoundIssue[];
  /** Whole changelogs by issue id; an issue without one was not readable. */
  readonly entries: ReadonlyMap<string, readonly ChangeEntry[]>;
  readonly bulkEdits: BulkEdits;
};

/** What an issue's property should hold, and the judgement that it comes from. */
export type Derived = { readonly stakes: StakesProperty; readonly assessment: Assessment };

/**
 * Derives the `stakes` property of issues, by issue id. An issue whose history was not readable is left out: nobody may
 * call it stale, and the next sweep tries again.
 */
export async function derive(
  { jiraAsApp, records, nowMs }: JudgingPorts,
  { policy, found, entries, bulkEdits }: DerivationFacts,
): Promise<ReadonlyMap<string, Derived>> {
  const now = nowMs();
  const readable = found.filter(({ issue }) => entries.has(issue.id));
  const blockedKeys = [...new Set(readable.flatMap(({ issue }) => issue.framing?.blockedIssues ?? []))];
  const [fields, parents, items] = await Promise.all([
    jiraAsApp.fields(),
    parentsOf(jiraAsApp, readable),
    jiraAsApp.namedItems(blockedKeys),
  ]);
  const recorded = await records.ofIssues(readable.map(({ issue }) => issue.id));
  const comments = await commentsOf(jiraAsApp, readable);
  const evidence: Evidence = { entries, comments, bulkEdits, records: recorded, fields, nowMs: now };
  const derived = readable.map(({ issue }) => {
    const facts = assessmentFacts(issue, policy, evidence, {
      parent: shownWith(issue, issue.parent && parents.get(issue.parent.key)),
      items: new Map([...items].filter(([, item]) => shownWith(issue, item) !== undefined)),
    });
    const assessment = assess(facts);
    const stakes = stakesOf(assessment, issue, now, wayInOf(facts));
    return [issue.id, { assessment, stakes }] as const;
  });
  return new Map(derived);
}

/**
 * Another issue, where whoever sees this one sees it, too; otherwise nothing, as if it weren't there. The property is for
 * everybody who may see its issue, so it must not tell what only the app can see: whether a hidden item exists, is done or
 * is framed. Panels and lists judge what lies beyond by what their viewer sees.
 */
function shownWith<Other extends Pick<FoundItem, 'projectId' | 'securityLevelId'>>(
  issue: Issue,
  other: Other | undefined,
): Other | undefined {
  const isOpen = other?.securityLevelId === undefined || other.securityLevelId === issue.securityLevelId;
  return isOpen && other?.projectId === issue.projectId ? other : undefined;
}

/** Whether a stored property says what it should and no more, and was looked at within a day. */
export function isUpToDate(stored: unknown, stakes: StakesProperty): boolean {
  const known = parseStakesProperty(stored);
  return (
    known !== undefined &&
    sameStakes(known, stakes) &&
    Object.keys(Object(stored)).length === Object.keys(stakes).length &&
    Math.abs(Date.parse(stakes.asOf) - Date.parse(known.asOf)) < RENEW_MS
  );
}

/** The parents whose framing a child without answers of its own may inherit, by key. */
async function parentsOf(
  jira: JudgingPorts['jiraAsApp'],
  found: readonly FoundIssue[],
): Promise<ReadonlyMap<string, Issue | undefined>> {
  const keys = [...new Set(found.flatMap(({ issue }) => (issue.parent && !issue.framing ? [issue.parent.key] : [])))];
  const parents = await atMostAtOnce(AT_ONCE, keys, async (key) => [key, (await jira.issue(key))?.issue] as const);
  return new Map(parents);
}
