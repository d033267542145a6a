import { aShop, memberOf, membersOf, type Shop } from './shop';
import { shopSite } from './shop-site';
import { ARI } from './small-app';
import type { Kept } from '../../../sandbox/jira/site/workflow';

const UPDATE = '/rest/api/3/workflows/update';
const GUARD = {
  ruleKey: 'forge:expression-validator',
  parameters: { key: `${ARI}/guard`, config: '{"mode":"require"}', id: 'r', disabled: 'false', tag: '' },
};

/** The workflow as Jira shows it, and the payload that would save it as it is. */
async function read(shop: Shop, as = 'jonas'): Promise<{ workflow: object; payload: Payload; statuses: unknown }> {
  const { body } = await shop.ask(as, 'POST', '/rest/api/3/workflows', { workflowNames: ['Software workflow'] });
  const [found] = membersOf(body, 'workflows');
  const workflow = typeof found === 'object' && found !== null ? found : {};
  const statuses = membersOf(body, 'statuses');
  return { workflow, statuses, payload: { statuses, workflows: [savable(workflow)] } };
}

type Payload = { statuses: unknown; workflows: Record<string, unknown>[] };

function savable(workflow: object): Record<string, unknown> {
  const { name: _1, isEditable: _2, scope: _3, ...rest } = Object.fromEntries(Object.entries(workflow));
  return rest;
}

function guarded({ statuses, workflows: [workflow] }: Payload, rule: object = GUARD): Payload {
  const transitions = membersOf(workflow, 'transitions').map((one) =>
    memberOf(one, 'type') === 'INITIAL' ? Object.assign({}, one, { validators: [rule] }) : one,
  );
  return { statuses, workflows: [{ ...workflow, transitions }] };
}

const rulesOnCreate = async (shop: Shop): Promise<readonly unknown[]> => {
  const { workflow } = await read(shop);
  const create = membersOf(workflow, 'transitions').find((one) => memberOf(one, 'type') === 'INITIAL');
  return membersOf(create, 'validators');
};

/** Things that Jira keeps with a workflow, some of which an app could lose. */
const POST_FUNCTION = { id: 'a', ruleKey: 'system:update-field', parameters: { field: 'assignee' } };
const KEPT: Kept = { properties: { 'jira.i18n.title': 'create' }, actions: [POST_FUNCTION] };

test('a rule is attached to Create by saving the whole workflow, and refuses from then on', async () => {
  const shop = aShop();
  const { payload } = await read(shop);
  const { status, body } = await shop.ask('jonas', 'POST', UPDATE, guarded(payload));
  expect([status, memberOf(body, 'taskId')]).toEqual([200, null]);
  expect(await rulesOnCreate(shop)).toMatchObject([{ ruleKey: GUARD.ruleKey, parameters: GUARD.parameters }]);
  const fields = { project: { key: 'SHOP' }, issuetype: { name: 'Technical task' }, summary: 'Upgrade' };
  const created = await shop.ask('ana', 'POST', '/rest/api/3/issue', { fields });
  expect(created.status).toBe(400);
});

test('a save counts the version on, and an older version is refused', async () => {
  const shop = aShop();
  const { payload } = await read(shop);
  expect((await shop.ask('jonas', 'POST', UPDATE, payload)).status).toBe(200);
  expect(memberOf((await read(shop)).workflow, 'version')).toMatchObject({ versionNumber: 2 });
  expect((await shop.ask('jonas', 'POST', UPDATE, guarded(payload))).status).toBe(409);
  expect(await rulesOnCreate(shop)).toEqual([]);
});

test('what a save leaves out is gone; what it brings along stays', async () => {
  const site = shopSite();
  const [workflow] = site.workflows;
  if (workflow) workflow.transitions = workflow.transitions.map((one) => ({ ...one, kept: KEPT }));
  const shop = aShop(site);
  const { payload } = await read(shop);
  await shop.ask('jonas', 'POST', UPDATE, guarded(payload));
  const { workflow: kept, payload: next } = await read(shop);
  expect(membersOf(kept, 'transitions').every((one) => membersOf(one, 'actions').length === 1)).toBe(true);
  const bare = membersOf(next.workflows[0], 'transitions').map((one) => Object.assign({}, one, { actions: [] }));
  await shop.ask('jonas', 'POST', UPDATE, { ...next, workflows: [{ ...next.workflows[0], transitions: bare }] });
  const { workflow: lost } = await read(shop);
  expect(membersOf(lost, 'transitions').every((one) => membersOf(one, 'actions').length === 0)).toBe(true);
});

test.each([
  ['of another app', { ...GUARD, parameters: { ...GUARD.parameters, key: 'ari:other' } }],
  ['with a broken configuration', { ...GUARD, parameters: { ...GUARD.parameters, config: '{' } }],
  [
    'with too long a configuration',
    { ...GUARD, parameters: { ...GUARD.parameters, config: `"${'x'.repeat(40_000)}"` } },
  ],
])('a rule %s is refused, by the check beforehand and by the save', async (_, rule) => {
  const shop = aShop();
  const payload = guarded((await read(shop)).payload, rule);
  const checked = await shop.ask('jonas', 'POST', `${UPDATE}/validation`, { payload });
  expect(membersOf(checked.body, 'errors')).toMatchObject([{ level: 'ERROR', type: 'RULE' }]);
  expect((await shop.ask('jonas', 'POST', UPDATE, payload)).status).toBe(400);
  expect(await rulesOnCreate(shop)).toEqual([]);
});

test('a workflow that nobody can edit stays as it is', async () => {
  const site = shopSite();
  for (const workflow of site.workflows) workflow.isEditable = false;
  const shop = aShop(site);
  const payload = guarded((await read(shop)).payload);
  expect((await shop.ask('jonas', 'POST', UPDATE, payload)).status).toBe(400);
});

test('only Jira administrators change what several projects share', async () => {
  const shop = aShop();
  const payload = guarded((await read(shop)).payload);
  expect((await shop.ask('ana', 'POST', UPDATE, payload)).status).toBe(401);
  expect((await shop.ask('ana', 'POST', `${UPDATE}/validation`, { payload })).status).toBe(401);
});

test('a team-managed project’s administrators change its own', async () => {
  const site = shopSite();
  const [workflow] = site.workflows;
  const team = site.projects.find(({ key }) => key === 'TEAM');
  if (!workflow || !team) throw new RangeError('The shop lacks a part.');
  workflow.projectId = team.id;
  team.permissions.ADMINISTER_PROJECTS = [{ kind: 'user', accountId: 'ana' }];
  const shop = aShop(site);
  const { payload } = await read(shop, 'ana');
  expect((await shop.ask('ana', 'POST', UPDATE, guarded(payload))).status).toBe(200);
  expect((await shop.ask('elena', 'POST', UPDATE, guarded(payload))).status).toBe(401);
});

test('other statuses or transitions are beyond the double, and said to be', async () => {
  const shop = aShop();
  const { payload } = await read(shop);
  const transitions = membersOf(payload.workflows[0], 'transitions').slice(1);
  const { status } = await shop.ask('jonas', 'POST', UPDATE, {
    ...payload,
    workflows: [{ ...payload.workflows[0], transitions }],
  });
  expect(status).toBe(501);
});

test('the projects that use a workflow come by cursor', async () => {
  const shop = aShop();
  const id = String(memberOf((await read(shop)).workflow, 'id'));
  const path = `/rest/api/3/workflow/${id}/projectUsages?maxResults=1`;
  const first = await shop.ask('jonas', 'GET', path);
  const token = String(memberOf(first.body, 'projects', 'nextPageToken'));
  const second = await shop.ask('jonas', 'GET', `${path}&nextPageToken=${token}`);
  expect([first, second].flatMap(({ body }) => membersOf(body, 'projects', 'values'))).toEqual([
    { id: '10000' },
    { id: '10001' },
  ]);
  expect(memberOf(second.body, 'projects', 'nextPageToken')).toBeUndefined();
  expect((await shop.ask('jonas', 'GET', '/rest/api/3/workflow/none/projectUsages')).status).toBe(404);
});

test('a list of workflows has transitions only where they are asked for', async () => {
  const shop = aShop();
  const [plain] = membersOf((await shop.ask('jonas', 'GET', '/rest/api/3/workflows/search')).body, 'values');
  expect(memberOf(plain, 'transitions')).toBeUndefined();
  const path = '/rest/api/3/workflows/search?expand=values.transitions';
  const [whole] = membersOf((await shop.ask('jonas', 'GET', path)).body, 'values');
  expect(membersOf(whole, 'transitions').length).toBeGreaterThan(1);
  expect(membersOf((await shop.ask('ana', 'GET', path)).body, 'values')).toEqual([]);
});
