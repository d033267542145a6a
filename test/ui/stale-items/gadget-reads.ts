import type { AppModules } from '../../../sandbox/app-modules';
import { createClock } from '../../../sandbox/clock';
import { createJiraDouble } from '../../../sandbox/jira/double';
import type { IssueRecords } from '../../../src/core/records';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import type { Reads } from '../../../static/stale-items/find/reads';
import { AT, gadgetSite } from './gadget-site';

/** Jira puts a filter's query in the place of its id; the double doesn't know that clause yet. */
const withFilter = (body: string | undefined): string | undefined =>
  body?.replace('filter IN (900)', '(project = SHOP AND statusCategory != Done)');

const APP: AppModules = {
  appId: 'app',
  environmentId: 'env',
  environmentType: 'DEVELOPMENT',
  appAccountId: 'stakes-app',
  customFields: [
    {
      key: 'impact-framing',
      ari: 'ari:cloud:ecosystem::extension/app/env/static/impact-framing',
      name: 'Impact framing',
      description: '',
      type: 'object',
      collection: 'none',
      readOnly: false,
      schema: { type: 'object', additionalProperties: true },
    },
  ],
  entityProperties: [
    {
      propertyKey: 'stakes',
      entityType: 'issue',
      values: [{ path: 'technical', type: 'string', searchAlias: 'stakesTechnical' }],
    },
  ],
  workflowValidators: [],
  actionValidators: [],
};

/** What the gadget reads with as one of the shop's people, what it asked Jira, and the shop itself. */
export function readsAs(accountId: string, records: readonly IssueRecords[] = []) {
  const site = gadgetSite();
  const double = createJiraDouble({ site, clock: createClock(AT), app: APP });
  const calls: string[] = [];
  const jira = jiraOverRest({
    requestJira: async (path, { method, headers, body }) => {
      calls.push(`${method} ${path.replace(/\?.*/, '')}`);
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const as = { kind: 'user', accountId } as const;
      const answer = await double.handle({ method, path, headers: lower, body: withFilter(body), as, via: 'bridge' });
      return {
        status: answer.status,
        headers: { get: (name) => answer.headers[name.toLowerCase()] ?? null },
        text: async () => answer.body,
      };
    },
    now: () => AT.getTime(),
    sleep: async () => undefined,
    random: () => 0.5,
  });
  const readRecords: Reads['readRecords'] = async ({ issueIds }) =>
    issueIds.map((id) => records.find((one) => one.issueId === id) ?? { issueId: id, marks: [], discussed: [] });
  const reads: Reads = { jira, readRecords };
  return { reads, site, calls };
}
