import { assess, longestThresholdDays } from '../core/assessment';
import type { Issue } from '../core/issue';
import { ISSUE_PROPERTY, POLICY_PROPERTY } from '../core/property-keys';
import { policyInForce } from '../core/policy/policy-in-force';
import { parseStakesProperty } from '../core/parse-stakes-property';
import { stakesOf } from '../core/stakes-of';
import { sameStakes, type StakesProperty } from '../core/stakes-property';
import type { FoundIssue } from '../jira/found-issue';
import { refinementEvidence } from '../jira/refinement-evidence';
import type { Ports } from './ports';

/** A property older than this is written again even if nothing changed, so that its age shows that someone looked. */
const RENEW_MS = 86_400_000;

const DAY_MS = 86_400_000;

/**
 * Re-derives the `stakes` property of one issue from Jira's own truth, and writes it if it differs. Done twice it
 * changes nothing. Answers nothing where the issue is gone or its project has Stakes off.
 */
export async function reassess(ports: Ports, issueId: string): Promise<StakesProperty | undefined> {
  const found = await ports.jiraAsApp.issue(issueId);
  if (!found) return undefined;
  const stakes = (await deriveAll(ports, found.issue.projectId, [found]))?.get(found.issue.id);
  if (stakes && !isUpToDate(found.stakes, stakes)) {
    await ports.jiraAsApp.saveIssueProperty(found.issue.id, ISSUE_PROPERTY, stakes);
  }
  return stakes;
}

/** What the property of each of these issues of one project should hold now; `undefined` where Stakes is off there. */
export async function deriveAll(
  { jiraAsApp, records, nowMs }: Ports,
  projectId: string,
  found: readonly FoundIssue[],
): Promise<ReadonlyMap<string, StakesProperty> | undefined> {
  const now = nowMs();
  const { policy } = policyInForce(await jiraAsApp.projectProperty(projectId, POLICY_PROPERTY));
  if (policy.enforcement === 'off') return undefined;
  const sinceMs = now - longestThresholdDays(policy) * DAY_MS;
  const blockedKeys = [...new Set(found.flatMap(({ issue }) => issue.framing?.blockedIssues ?? []))];
  const [{ framing: framingField }, evidence, parents, items] = await Promise.all([
    jiraAsApp.fields(),
    refinementEvidence(jiraAsApp, found, { sinceMs, nowMs: now }),
    parentsOf(jiraAsApp, found),
    jiraAsApp.namedItems(blockedKeys),
  ]);
  const derived = new Map<string, StakesProperty>();
  for (const { issue } of found) {
    const entries = evidence.entries.get(issue.id);
    // Its history was not readable, so nobody may call it stale; the next sweep tries again.
    if (!entries) continue;
    const parent = issue.parent && parents.get(issue.parent.key);
    const assessment = assess({
      issue,
      policy,
      records: await records.ofIssue(issue.id),
      entries,
      comments: evidence.comments.get(issue.id) ?? [],
      bulkEdits: evidence.bulkEdits,
      framingFieldId: framingField?.id,
      parentFraming: parent?.framing,
      parentSummary: parent?.summary,
      items,
      nowMs: now,
    });
    derived.set(issue.id, stakesOf(assessment, issue.framing?.deadline, now));
  }
  return derived;
}

/** Whether a stored property says what it should, and was looked at within a day. */
export function isUpToDate(stored: unknown, stakes: StakesProperty): boolean {
  const known = parseStakesProperty(stored);
  return (
    known !== undefined &&
    sameStakes(known, stakes) &&
    Math.abs(Date.parse(stakes.asOf) - Date.parse(known.asOf)) < RENEW_MS
  );
}

/** The parents whose framing a child without answers of its own may inherit, by key. */
async function parentsOf(
  jira: Ports['jiraAsApp'],
  found: readonly FoundIssue[],
): Promise<ReadonlyMap<string, Issue | undefined>> {
  const keys = [...new Set(found.flatMap(({ issue }) => (issue.parent && !issue.framing ? [issue.parent.key] : [])))];
  const parents = await Promise.all(keys.map((key) => jira.issue(key)));
  return new Map(keys.map((key, index) => [key, parents[index]?.issue]));
}
