import type { ChangeEntry, IssueComment } from '../core/history/history';
import { isAnyOf } from '../core/query/jql';
import { policyInForce } from '../core/policy/policy-in-force';
import type { Policy } from '../core/policy/policy';
import { ISSUE_PROPERTY, POLICY_PROPERTY } from '../core/installation/property-keys';
import type { BulkEdits } from '../core/refinement/bulk-edit';
import { bulkEditsInForce } from '../core/refinement/bulk-edit-ledger';
import type { StakesProperty } from '../core/stakes/stakes-property';
import type { FoundIssue } from '../jira/found-issue';
import { derive, isUpToDate } from './derive';
import type { JudgingPorts } from './ports';

/** Whole changelogs by issue id. */
type Changelogs = ReadonlyMap<string, readonly ChangeEntry[]>;

/**
 * Re-derives the `stakes` property of one issue from Jira's own truth, and writes it if it differs. Done twice it
 * changes nothing. Answers nothing where the issue is gone or its project has Stakes off.
 */
export async function reassess(ports: JudgingPorts, issueId: string): Promise<StakesProperty | undefined> {
  const { jiraAsApp } = ports;
  const found = await jiraAsApp.issue(issueId);
  if (!found) return undefined;
  const { policy } = policyInForce(await jiraAsApp.projectProperty(found.issue.projectId, POLICY_PROPERTY));
  if (policy.enforcement === 'off') return undefined;
  const stakes = await deriveOne(ports, policy, found);
  if (stakes && !isUpToDate(found.stakes, stakes)) {
    await jiraAsApp.saveIssueProperty(found.issue.id, ISSUE_PROPERTY, stakes);
  }
  return stakes;
}

/**
 * The same for at most 50 issues, whatever their projects, with one write for all that differ; what Jira leaves out of that
 * one is written by itself.
 */
export async function reassessTogether(ports: JudgingPorts, issueIds: readonly string[]): Promise<void> {
  const { jiraAsApp } = ports;
  if (issueIds.length === 0) return;
  const named = issueIds.map((id) => ({ id }));
  const ask = { comments: true, stakes: true, pageSize: issueIds.length, reconcile: issueIds };
  const [{ issues }, entries] = await Promise.all([
    jiraAsApp.search(isAnyOf('id', named), ask),
    jiraAsApp.changelogs(issueIds),
  ]);
  const comments = issues.flatMap((found) => found.comments ?? []);
  const bulkEdits = await ledgerOf(ports, entries, comments);
  const differing = new Map<string, StakesProperty>();
  for (const projectId of new Set(issues.map(({ issue }) => issue.projectId))) {
    const { policy } = policyInForce(await jiraAsApp.projectProperty(projectId, POLICY_PROPERTY));
    if (policy.enforcement === 'off') continue;
    const found = issues.filter(({ issue }) => issue.projectId === projectId);
    const derived = await derive(ports, { policy, found, entries, bulkEdits });
    for (const { issue, stakes: stored } of found) {
      const stakes = derived.get(issue.id)?.stakes;
      if (stakes && !isUpToDate(stored, stakes)) differing.set(issue.id, stakes);
    }
  }
  const leftOut = differing.size > 0 ? await jiraAsApp.saveIssueProperties(ISSUE_PROPERTY, differing) : [];
  for (const { issueId } of leftOut) {
    await jiraAsApp.saveIssueProperty(issueId, ISSUE_PROPERTY, differing.get(issueId));
  }
}

/**
 * What the property of a single issue should hold now; `undefined` where its history was not readable. One history shows no
 * bulk edit, so the ledger tells what of it was part of one.
 */
async function deriveOne(ports: JudgingPorts, policy: Policy, found: FoundIssue): Promise<StakesProperty | undefined> {
  const { id } = found.issue;
  const [entries, comments] = await Promise.all([
    ports.jiraAsApp.changelogs([id]),
    found.comments ?? ports.jiraAsApp.comments(id),
  ]);
  const bulkEdits = await ledgerOf(ports, entries, comments);
  const derived = await derive(ports, { policy, found: [{ ...found, comments }], entries, bulkEdits });
  return derived.get(id)?.stakes;
}

/** What the ledger knows of the authors of these changelogs and comments. */
async function ledgerOf(
  { bulkEdits }: JudgingPorts,
  entries: Changelogs,
  comments: readonly IssueComment[],
): Promise<BulkEdits> {
  const done = [...[...entries.values()].flat(), ...comments];
  const authors = done.flatMap(({ author }) => (author ? [author.accountId] : []));
  return bulkEditsInForce(await bulkEdits.ofAuthors(new Set(authors)));
}
