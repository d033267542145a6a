import { policyInForce } from '../core/policy/policy-in-force';
import type { Policy } from '../core/policy/policy';
import { ISSUE_PROPERTY, POLICY_PROPERTY } from '../core/property-keys';
import { bulkEditsInForce } from '../core/refinement/bulk-edit-ledger';
import type { StakesProperty } from '../core/stakes-property';
import type { FoundIssue } from '../jira/found-issue';
import { derive, isUpToDate } from './derive';
import type { JudgingPorts } from './ports';

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
 * What the property of a single issue should hold now; `undefined` where its history was not readable. One changelog
 * shows no bulk edit, so the ledger tells which of its entries were part of one.
 */
export async function deriveOne(
  ports: JudgingPorts,
  policy: Policy,
  found: FoundIssue,
): Promise<StakesProperty | undefined> {
  const { id } = found.issue;
  const entries = await ports.jiraAsApp.changelogs([id]);
  const authors = (entries.get(id) ?? []).flatMap(({ author }) => (author ? [author.accountId] : []));
  const rows = await ports.bulkEdits.ofAuthors(new Set(authors));
  const derived = await derive(ports, { policy, found: [found], entries, bulkEdits: bulkEditsInForce(rows) });
  return derived.get(id)?.stakes;
}
