import type { AppModules } from '../../../sandbox/app-modules';
import { demoSite } from '../../../sandbox/demo/demo-site';
import { framingFieldOf } from '../../../sandbox/demo/framing-field';
import { ESTIMATE } from '../../../sandbox/demo/projects';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { createClock } from '../../../sandbox/clock';
import { createJiraDouble } from '../../../sandbox/jira/double';
import type { LoadedSite } from '../../../sandbox/loaded-site';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import { guardProblem } from '../../../src/core/policy/guard-problem';
import { storedPolicy } from '../../fakes/stored-policy';
import { discussedFrom, markFrom } from '../../../src/forge/kvs-records';
import { parseConfiguration } from '../../../static/stale-items/gadget-configuration';
import { theApp } from './judged-site';

describe('The demo as its administrators set it up', () => {
  let app: AppModules;
  let demo: LoadedSite;

  beforeAll(async () => {
    app = await theApp();
    demo = demoSite({ app });
  });

  const projectOf = (key: string) => demo.site.projects.find((project) => project.key === key);
  const accountOf = (name: string) => demo.site.users.find(({ displayName }) => displayName === name)?.accountId ?? '';
  const ask = async (name: string, method: string, path: string, body?: unknown) => {
    const jira = createJiraDouble({ site: demoSite({ app }).site, clock: createClock(demo.at), app });
    const answer = await jira.handle({
      method,
      path,
      headers: {},
      body: body === undefined ? undefined : JSON.stringify(body),
      as: { kind: 'user', accountId: accountOf(name) },
      via: 'page',
    });
    return { status: answer.status, body: answer.body };
  };

  test.each([
    ['SHOP', 'classic', 'advise'],
    ['PAY', 'classic', 'require'],
    ['OPS', 'next-gen', 'gate'],
  ])('%s is %s and its policy is what the app writes for %s', (key, style, enforcement) => {
    const stored = projectOf(key)?.properties['stakes.policy'];
    const read = parsePolicy(stored);
    if ('problem' in read) throw new Error(read.problem);
    expect(projectOf(key)?.style).toBe(style);
    expect(read.policy.enforcement).toBe(enforcement);
    const field = framingFieldOf(demo.site, app);
    expect(stored).toEqual(storedPolicy(read.policy, field));
    expect(guardProblem(stored, field)).toBeUndefined();
  });

  test('what the policies name exists', () => {
    const types = demo.site.issueTypes.map(({ id, name }) => ({ id, name }));
    expect(types).toContainEqual({ id: '10005', name: 'Technical task' });
    expect(demo.site.statuses).toContainEqual({ id: '10020', name: 'Committed', categoryKey: 'new' });
    expect(projectOf('OPS')?.properties['stakes.policy']).toMatchObject({
      gateStatus: { id: '10020', name: 'Committed' },
    });
  });

  test('there are seven people and one app', () => {
    const made = demo.site.users.filter(({ accountId }) => accountId !== app.appAccountId);
    expect(made).toHaveLength(8);
    expect(made.filter(({ accountType }) => accountType === 'app')).toHaveLength(1);
  });

  test('the guard refuses a technical item in Payments without answers, and takes one with "Answer later"', async () => {
    const fieldId = framingFieldOf(demo.site, app);
    const fields = { project: { key: 'PAY' }, issuetype: { id: '10005' }, summary: 'Renew the signing key' };
    const refused = await ask('Ana Costa', 'POST', '/rest/api/3/issue', { fields });
    expect([refused.status, refused.body]).toEqual([
      400,
      expect.stringContaining('needs the four answers of “Impact framing” here'),
    ]);
    const later = { laterReason: 'incident first', laterUntil: '2026-10-08' };
    const made = await ask('Ana Costa', 'POST', '/rest/api/3/issue', { fields: { ...fields, [fieldId]: later } });
    expect(made.status).toBe(201);
  });

  test('Platform lets anyone create, and guards the way to Committed', async () => {
    const fields = { project: { key: 'OPS' }, issuetype: { id: '10005' }, summary: 'Renew the signing key' };
    expect((await ask('Ana Costa', 'POST', '/rest/api/3/issue', { fields })).status).toBe(201);
    const { body } = await ask('Ana Costa', 'GET', '/rest/api/3/issue/OPS-22/transitions');
    const committed: unknown = /"id":"(\d+)","name":"Committed"/u.exec(body)?.[1];
    const move = { transition: { id: committed } };
    const refused = await ask('Ana Costa', 'POST', '/rest/api/3/issue/OPS-42/transitions', move);
    expect([refused.status, refused.body]).toEqual([
      400,
      expect.stringContaining('needs the four answers of “Impact framing” here'),
    ]);
    expect((await ask('Ana Costa', 'POST', '/rest/api/3/issue/OPS-31/transitions', move)).status).toBe(204);
  });

  test('Elena sees nothing of Payments; Sam sees it, but not PAY-23', async () => {
    const seen = async (name: string, key: string) => (await ask(name, 'GET', `/rest/api/3/issue/${key}`)).status;
    expect(await seen('Elena Rossi', 'SHOP-41')).toBe(200);
    expect(await seen('Elena Rossi', 'PAY-7')).toBe(404);
    expect([await seen('Sam Okafor', 'PAY-7'), await seen('Sam Okafor', 'PAY-23')]).toEqual([200, 404]);
    expect(await seen('Ana Costa', 'PAY-23')).toBe(200);
  });

  test('the app’s field is on every screen', () => {
    const fieldId = framingFieldOf(demo.site, app);
    const without = demo.site.screens.filter(({ tabs }) => !tabs.some(({ fieldIds }) => fieldIds.includes(fieldId)));
    expect([demo.site.screens.length, without]).toEqual([2, []]);
  });

  test('Sam has a dashboard with a gadget over all three backlogs and one that nobody configured', () => {
    const [dashboard] = demo.site.dashboards;
    const configurations = dashboard?.gadgets.map(({ configuration }) => parseConfiguration(configuration));
    const projectIds = demo.site.projects.map(({ id }) => id);
    expect(dashboard?.ownerId).toBe(accountOf('Sam Okafor'));
    const { sprint, storyPoints } = STANDARD.fields;
    const fields = { framing: framingFieldOf(demo.site, app), estimates: [storyPoints, ESTIMATE.id], sprint };
    const choices = { includeActiveSprints: false, allOpenItems: false, fields };
    expect(configurations).toEqual([
      { configuration: { scope: { by: 'projects', projectIds }, ...choices } },
      undefined,
    ]);
  });

  test('every record is one that the app can read back', () => {
    const records = demo.entities.filter(({ entityName }) => entityName !== 'versioned');
    const read = records.map(({ entityName, key, value }) =>
      entityName === 'mark' ? markFrom(key, value) : discussedFrom(key, value),
    );
    expect(read).toHaveLength(8);
    expect(read).not.toContain(undefined);
    const lists = demo.entities.filter(({ entityName }) => entityName === 'versioned');
    const listed = lists.flatMap(({ value }) => (value as { savedState: string[] }).savedState);
    expect(listed.toSorted()).toEqual(records.map(({ key }) => key).toSorted());
  });

  test('four cards lead to items and pages that are there, as people who exist', () => {
    expect(demo.cards.map(({ title }) => title)).toEqual(['Read', 'Write', 'Find', 'Set up']);
    const accounts = new Set(demo.site.users.map(({ accountId }) => accountId));
    expect(demo.cards.filter(({ accountId }) => !accounts.has(accountId))).toEqual([]);
  });
});
