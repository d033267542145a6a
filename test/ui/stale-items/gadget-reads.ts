import { createClock } from '../../../sandbox/clock';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { createJiraDouble } from '../../../sandbox/jira/double';
import type { JiraRequest } from '../../../sandbox/jira-door';
import type { IssueRecords } from '../../../src/core/records';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import { stakesApp } from '../../fakes/stakes-app';
import { transportTo } from '../../fakes/transport-to';
import type { Reads } from '../../../static/stale-items/find/reads';
import { AT, gadgetSite } from './gadget-site';

/** Jira puts a filter's query in the place of its id; the double doesn't know that clause yet. */
const withFilter = (body: string | undefined): string | undefined =>
  body?.replace('filter IN (900)', '(project = SHOP AND statusCategory != Done)');

/** What the gadget reads with as one of the shop's people, what it asked Jira, and the shop itself. */
export function readsAs(accountId: string, records: readonly IssueRecords[] = []) {
  const site = gadgetSite();
  const double = createJiraDouble({ site, clock: createClock(AT), app: jiraModulesOf(stakesApp()) });
  const calls: string[] = [];
  const handle = (request: JiraRequest) => {
    calls.push(`${request.method} ${request.path.replace(/\?.*/, '')}`);
    return double.handle({ ...request, body: withFilter(request.body) });
  };
  const jira = jiraOverRest({
    requestJira: transportTo(handle, { kind: 'user', accountId }, 'bridge'),
    now: () => AT.getTime(),
    sleep: async () => undefined,
    random: () => 0.5,
  });
  const readRecords: Reads['readRecords'] = async ({ issueIds }) =>
    issueIds.map((id) => records.find((one) => one.issueId === id) ?? { issueId: id, marks: [], discussed: [] });
  const reads: Reads = { jira, readRecords };
  return { reads, site, calls };
}
