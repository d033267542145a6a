import { assess } from '../../src/core/stakes/assessment';
import type { ChangeEntry } from '../../src/core/history/history';
import { orderedBy } from '../../src/core/query/jql';
import { bulkCandidatesOf, findBulkEdits } from '../../src/core/refinement/find-bulk-edits';
import { atMostAtOnce } from '../../src/jira/at-most-at-once';
import type { Call } from '../../src/jira/call';
import { entryOf } from '../../src/jira/decoders/changelog';
import { everyOf, member } from '../../src/jira/decoders/json';
import { assessmentFacts, type Evidence } from '../../src/jira/evidence/assessment-facts';
import type { FoundIssue } from '../../src/jira/found-issue';
import { jiraOver } from '../../src/jira/jira-over-rest';
import type { Operation } from '../../src/jira/operations';
import { everyPage } from '../../src/jira/search-all';
import type { GadgetConfiguration } from '../../static/stale-items/gadget-configuration';
import type { BenchSite } from '../bench-site';
import { questionOf } from './question';

/** What Jira serves such an app at once without turning it away (docs/platform.md#rate-limits). */
const AT_ONCE = 10;

/** More than most apps ask for at once, so that nearly all of its calls are for changelogs. */
const ISSUES_A_PAGE = 500;

/** Stakes itself never asks this. */
const ONE_CHANGELOG: Operation = {
  method: 'GET',
  path: '/rest/api/3/issue/{issue}/changelog',
  scopes: ['read:jira-work'],
  repeatable: true,
};

/**
 * What most apps do: searches for the items and reads the changelog of each. It judges by the same
 * core, and gets the bulk edits among what it read for nothing. Tells how many items are stale.
 */
export async function naive(site: BenchSite, configuration: GadgetConfiguration): Promise<{ readonly stale: number }> {
  const page = site.openPage();
  const jira = jiraOver(page);
  const { where, projects, fields } = await questionOf(jira, configuration);
  const items: { readonly found: FoundIssue; readonly entries: readonly ChangeEntry[] }[] = [];
  const ask = { comments: true, pageSize: ISSUES_A_PAGE };
  for await (const { issues } of everyPage(jira, orderedBy(where, 'created', 'ASC'), ask)) {
    const read = async (found: FoundIssue) => ({ found, entries: await changelogOf(page.call, found.issue.id) });
    items.push(...(await atMostAtOnce(AT_ONCE, issues, read)));
  }
  const candidates = items.flatMap(({ found, entries }) => [
    ...bulkCandidatesOf(found.issue.id, entries, found.comments ?? []),
  ]);
  const { nowMs } = site.backlog;
  const bulkEdits = findBulkEdits(candidates, { untilMs: nowMs });
  const policies = new Map(projects.on.map(({ id, policy }) => [id, policy.policy]));
  const evidence: Evidence = {
    entries: new Map(items.map(({ found, entries }) => [found.issue.id, entries])),
    comments: new Map(items.map(({ found }) => [found.issue.id, found.comments ?? []])),
    records: new Map(),
    bulkEdits,
    fields,
    nowMs,
  };
  const stale = items.filter(({ found: { issue } }) => {
    const policy = policies.get(issue.projectId);
    return policy && assess(assessmentFacts(issue, policy, evidence, {})).staleness.state === 'stale';
  });
  return { stale: stale.length };
}

/** A page of it holds a hundred entries, which is more than any generated item has. */
async function changelogOf(call: Call, issueId: string): Promise<readonly ChangeEntry[]> {
  const { body } = await call(ONE_CHANGELOG, { parts: { issue: issueId } });
  const entries = everyOf(member(body, 'values'), entryOf);
  if (!entries || member(body, 'isLast') !== true) throw new Error(`The changelog of ${issueId} was cut.`);
  return entries;
}
