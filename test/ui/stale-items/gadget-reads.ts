import { createClock } from '../../../sandbox/clock';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { createJiraDouble } from '../../../sandbox/jira/double';
import type { JiraRequest } from '../../../sandbox/jira-door';
import type { IssueRecords } from '../../../src/core/records/records';
import type { LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import { inProduction, stakesApp } from '../../fakes/stakes-app';
import { transportTo } from '../../fakes/transport-to';
import type { Reads } from '../../../static/stale-items/items/reads';
import type { Site } from '../../../sandbox/jira/site';
import { AT, gadgetSite } from './gadget-site';

/** What the gadget reads with as one of the shop's people, what it asked Jira and the app, and the shop itself. */
export function readsAs(
  accountId: string,
  records: readonly IssueRecords[] = [],
  site: Site = gadgetSite(),
  ledger: readonly LedgerRow[] = [],
) {
  const double = createJiraDouble({ site, clock: createClock(AT), app: jiraModulesOf(stakesApp()) });
  // Time stands still here, so everything that a test asks would fall into one second.
  double.levers['limits-per-second'] = 'none';
  const asked: Asked[] = [];
  const handle = async (request: JiraRequest) => {
    const answer = await double.handle(request);
    const call = `${request.method} ${request.path.replace(/\?.*/, '')}`;
    asked.push({ call, body: request.body, bytes: answer.body.length });
    return answer;
  };
  const jira = jiraOverRest({
    installed: inProduction,
    requestJira: transportTo(handle, { kind: 'user', accountId }, 'bridge'),
    now: () => AT.getTime(),
    sleep: async () => undefined,
    random: () => 0.5,
  });
  const readRecords: Reads['readRecords'] = async ({ issueIds }) => {
    asked.push({ call: 'invoke readRecords', body: undefined, bytes: 0 });
    return issueIds.map((id) => records.find((one) => one.issueId === id) ?? { issueId: id, marks: [], discussed: [] });
  };
  const readBulkEdits: Reads['readBulkEdits'] = async () => {
    asked.push({ call: 'invoke readBulkEdits', body: undefined, bytes: 0 });
    return ledger;
  };
  const reads: Reads = { jira, readRecords, readBulkEdits };
  return { reads, jira, site, double, asked, calls: () => asked.map(({ call }) => call) };
}

/** One question of the gadget, to Jira or to the app. */
export type Asked = { readonly call: string; readonly body: string | undefined; readonly bytes: number };
