import { POLICY_PROPERTY } from '../../../src/core/installation/property-keys';
import { lookAtProject, type SiteFacts } from '../../../static/settings/site/project-facts';
import { SHOP } from '../../jira/set-up/shops';
import { agree, looking, policyOf } from './health/looking';
import { ruleAttached } from '../../../static/settings/health/checks/rule-attached';

const LAST = { kind: 'first', endedAt: '2026-10-01T08:00:00Z', checked: 12, written: 0 } as const;
const KNOWN: SiteFacts = {
  isIndexed: true,
  swept: new Map([[SHOP, { projectId: SHOP, phase: 'resting', last: LAST }]]),
  records: new Map([[SHOP, { panelPinnedOn: '2026-09-01' }]]),
};

async function shop(mode: 'advise' | 'require') {
  const given = await looking(policyOf(mode));
  const stored = await given.jira.projectProperty(SHOP, POLICY_PROPERTY);
  return { ...given, look: (site: SiteFacts) => lookAtProject(given.context, { id: SHOP, stored }, site) };
}

test('each number comes with the query that finds what it counts', async () => {
  const { look, jira } = await shop('advise');
  const facts = await look(KNOWN);
  for (const counted of [facts.technical, facts.framed, facts.notRefined, facts.overdue]) {
    if (!('count' in counted)) throw new Error(counted.unknown);
    expect(counted.count).toBe(await jira.count(counted.query));
  }
});

test('where search doesn’t know what Stakes keeps, or nothing was checked yet, nothing is counted as none', async () => {
  const { look } = await shop('advise');
  expect((await look({ ...KNOWN, isIndexed: false })).technical).toEqual({ unknown: expect.stringMatching(/search/) });
  expect((await look({ ...KNOWN, swept: new Map() })).overdue).toEqual({
    unknown: expect.stringMatching(/background check has not gone/),
  });
});

test('the rule is needed by who blocks alone, and is on once it is attached', async () => {
  expect(await (await shop('advise')).look(KNOWN)).toMatchObject({ rule: 'none', panel: 'on' });
  const { look, context } = await shop('require');
  expect(await look(KNOWN)).toMatchObject({ rule: 'missing' });
  await agree(await ruleAttached.look(context));
  expect(await look(KNOWN)).toMatchObject({ rule: 'on' });
});

test('what Jira declines to tell is unknown, and the rest is told', async () => {
  const { look, double } = await shop('require');
  const answer = { status: 429, reason: 'jira-quota-global-based', retryAfterSeconds: 3_000 } as const;
  double.faults.pending.push({ template: '/rest/api/3/project/{projectIdOrKey}', times: 9, answer });
  const facts = await look({ ...KNOWN, records: new Map() });
  expect(facts).toMatchObject({ rule: 'unknown', field: 'unknown', panel: 'missing', technical: { count: 0 } });
});
