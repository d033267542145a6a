import type { AppModules } from '../../../sandbox/app-modules';
import { withScreen } from '../../../sandbox/jira/edit/transition-form';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { FORGE_EXPRESSION_VALIDATOR, type WorkflowRule } from '../../../sandbox/jira/site/workflow';
import { aShop, memberOf, membersOf, storedIssue, THE_APP, type Answer, type Shop } from './shop';
import { shopSite } from './shop-site';
import { APP, ARI, IMPACT } from './small-app';

const ISSUE = '/rest/api/3/issue';
const FIELD_ON_SCREEN = (): ReturnType<typeof shopSite> => {
  const site = shopSite();
  site.screens[0]?.tabs[0]?.fieldIds.push(IMPACT);
  return site;
};

const answer = (risk: unknown): object => ({ fields: { [IMPACT]: { risk } } });

/** A shop whose workflow guards the Create transition and the one to Done. */
function guardedShop(
  guard: Partial<AppModules['workflowValidators'][number]> = {},
  rule: Partial<WorkflowRule> = {},
): Shop {
  const site = FIELD_ON_SCREEN();
  const attached = { id: 'rule-1', ruleKey: FORGE_EXPRESSION_VALIDATOR, parameters: { key: `${ARI}/guard` }, ...rule };
  for (const transition of site.workflows[0]?.transitions ?? []) {
    if (transition.name === 'Create' || transition.name === 'Done') transition.validators = [attached];
  }
  const [module] = APP.workflowValidators;
  if (module === undefined) throw new RangeError('The app has no guard.');
  return aShop(site, { ...APP, workflowValidators: [{ ...module, ...guard }] });
}

const create = (shop: Shop, type: string, more: object = {}): Promise<Answer> =>
  shop.ask('ana', 'POST', ISSUE, {
    fields: { project: { key: 'SHOP' }, issuetype: { name: type }, summary: 'Upgrade', ...more },
  });

describe("The app's field", () => {
  test('is a locked custom field whose type is the module’s ARI', async () => {
    const { body } = await aShop().ask('ana', 'GET', '/rest/api/3/field');
    const own = (Array.isArray(body) ? body : []).find((field: unknown) => memberOf(field, 'id') === IMPACT);
    expect(memberOf(own, 'schema')).toEqual({ type: 'object', custom: `${ARI}/impact`, customId: 10_101 });
  });

  test('is on no screen at first, and then can’t be set', async () => {
    const { body } = await aShop().ask('ana', 'PUT', `${ISSUE}/SHOP-2`, answer('Outage'));
    expect(memberOf(body, 'errors', IMPACT)).toContain('not on the appropriate screen');
  });

  test('can be set once an administrator has put it on the screen, and leaves a changelog entry', async () => {
    const shop = aShop();
    const path = '/rest/api/3/screens/1/tabs/1/fields';
    expect((await shop.ask('ana', 'POST', path, { fieldId: IMPACT })).status).toBe(403);
    expect((await shop.ask('jonas', 'POST', path, { fieldId: IMPACT })).status).toBe(200);
    expect((await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-2`, answer('Outage'))).status).toBe(204);
    expect(storedIssue(shop, 'SHOP-2').custom[IMPACT]).toEqual({ risk: 'Outage' });
    expect(storedIssue(shop, 'SHOP-2').histories.at(-1)?.items).toEqual([
      expect.objectContaining({
        field: 'Impact framing',
        fieldType: 'custom',
        fieldId: IMPACT,
        toText: '{"risk":"Outage"}',
      }),
    ]);
  });

  test.each([
    ['another type than the schema says', answer(5), /schema/u],
    ['a member that the schema has not', { fields: { [IMPACT]: { other: 1 } } }, /schema/u],
    ['no object at all', { fields: { [IMPACT]: 'x' } }, /schema/u],
    ['what its validation refuses', answer('TBD'), /^Say what the risk is\.$/u],
  ])('refuses %s', async (_, body, sentence) => {
    const shop = aShop(FIELD_ON_SCREEN());
    const { status, body: refusal } = await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-2`, body);
    expect([status, memberOf(refusal, 'errors', IMPACT)]).toEqual([400, expect.stringMatching(sentence)]);
    expect(storedIssue(shop, 'SHOP-2').custom[IMPACT]).toBeUndefined();
  });

  test('is validated on every edit, also of something else', async () => {
    const shop = aShop(FIELD_ON_SCREEN());
    storedIssue(shop, 'SHOP-2').custom[IMPACT] = { risk: 'TBD' };
    expect((await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-2`, { fields: { summary: 'x' } })).status).toBe(400);
  });

  test('is written past screens and validation by the app’s private write, but not past the schema', async () => {
    const shop = aShop();
    const path = `/rest/api/3/app/field/${IMPACT}/value`;
    const updates = (value: unknown): object => ({ updates: [{ issueIds: [10002], value }] });
    expect((await shop.ask('jonas', 'PUT', path, updates({ risk: 'x' }))).status).toBe(403);
    expect((await shop.ask(THE_APP, 'PUT', path, updates({ risk: 'TBD' }))).status).toBe(204);
    expect((await shop.ask(THE_APP, 'PUT', path, updates({ risk: 1 }))).status).toBe(400);
    expect((await shop.ask(THE_APP, 'PUT', '/rest/api/3/app/field/customfield_10016/value', updates(1))).status).toBe(
      403,
    );
    const quiet = '?generateChangelog=false&generateAppEvents=false';
    const before = { histories: storedIssue(shop, 'SHOP-2').histories.length, events: shop.events.length };
    expect((await shop.ask(THE_APP, 'PUT', path + quiet, updates({ risk: 'y' }))).status).toBe(204);
    expect(storedIssue(shop, 'SHOP-2').custom[IMPACT]).toEqual({ risk: 'y' });
    expect({ histories: storedIssue(shop, 'SHOP-2').histories.length, events: shop.events.length }).toEqual(before);
  });

  test('shows the error in place of the value when its formatter fails', async () => {
    const [field] = APP.customFields;
    if (field === undefined) throw new RangeError('The app has no field.');
    const broken = { ...field, formatter: { expression: 'value.risk.nope', export: false, api: false } };
    const shop = aShop(shopSite(), { ...APP, customFields: [broken] });
    const { body } = await shop.ask('ana', 'GET', `${ISSUE}/SHOP-1?expand=renderedFields`);
    expect(memberOf(body, 'renderedFields', IMPACT)).toMatch(/^An error occurred when formatting the value\. /u);
  });
});

describe('A workflow validator', () => {
  test('passes what is true, and refuses what is not with its message', async () => {
    const shop = guardedShop();
    expect((await create(shop, 'Story')).status).toBe(201);
    const refusal = await create(shop, 'Technical task');
    expect([refusal.status, memberOf(refusal.body, 'errorMessages')]).toEqual([400, ['Answer the four questions.']]);
  });

  test('sees what was entered in the same request', async () => {
    const shop = guardedShop();
    expect((await create(shop, 'Technical task', { [IMPACT]: { risk: 'Outage' } })).status).toBe(201);
  });

  test('shows the text that its expression gives', async () => {
    const { body } = await create(guardedShop({ expression: "'Not yet: ' + issue.summary" }), 'Story');
    expect(memberOf(body, 'errorMessages')).toEqual(['Not yet: Upgrade']);
  });

  test('takes its message from an expression as well', async () => {
    const message = { expression: "'No ' + issue.issueType.name" };
    const { body } = await create(guardedShop({ expression: 'false', errorMessage: message }), 'Story');
    expect(memberOf(body, 'errorMessages')).toEqual(['No Story']);
  });

  test('runs on the transition it is attached to, and refused it moves nothing', async () => {
    const shop = guardedShop();
    const move = (key: string): Promise<Answer> =>
      shop.ask('ana', 'POST', `${ISSUE}/${key}/transitions`, { transition: { id: '51' } });
    storedIssue(shop, 'SHOP-1').custom = {};
    expect((await move('SHOP-1')).status).toBe(400);
    expect(storedIssue(shop, 'SHOP-1').statusId).toBe('10000');
    expect((await move('SHOP-2')).status).toBe(204);
    expect(storedIssue(shop, 'SHOP-2')).toMatchObject({ statusId: '10002', resolutionId: '10000' });
  });

  test('sees what was entered on the way, where the transition asks for the field; elsewhere it can’t be set', async () => {
    const shop = guardedShop();
    storedIssue(shop, 'SHOP-1').custom = {};
    const move = (): Promise<Answer> =>
      shop.ask('ana', 'POST', `${ISSUE}/SHOP-1/transitions`, { transition: { id: '51' }, ...answer('Outage') });
    const refused = await move();
    expect(memberOf(memberOf(refused.body, 'errors'), IMPACT)).toMatch(/not on the appropriate screen/u);
    const done = shop.jira.store.site.workflows[0]?.transitions.find(({ id }) => id === '51');
    if (done) done.kept = withScreen(STANDARD.screen);
    const { body } = await shop.ask('ana', 'GET', `${ISSUE}/SHOP-1/transitions?expand=transitions.fields`);
    const offered = membersOf(body, 'transitions').filter((one) => memberOf(one, 'hasScreen') === true);
    expect(offered.map((one) => memberOf(one, 'id'))).toEqual(['51']);
    expect(memberOf(memberOf(memberOf(offered[0], 'fields'), IMPACT), 'required')).toBe(false);
    expect((await move()).status).toBe(204);
    expect(storedIssue(shop, 'SHOP-1').custom[IMPACT]).toEqual({ risk: 'Outage' });
  });

  test('sees the issue before the transition, but not on Create', async () => {
    const expression =
      "typeof originalIssue == 'undefined' || originalIssue.status.name + ' > ' + issue.status.name + ' by ' + transition.name";
    const shop = guardedShop({ expression });
    expect((await create(shop, 'Story')).status).toBe(201);
    const { body } = await shop.ask('ana', 'POST', `${ISSUE}/SHOP-2/transitions`, { transition: { id: '51' } });
    expect(memberOf(body, 'errorMessages')).toEqual(['To Do > Done by Done']);
  });

  test.each([
    ['fails', "issue.nope == 'x'"],
    ['gives neither a Boolean nor a text', 'issue.summary.length'],
  ])('that %s refuses, and the app is told', async (_, expression) => {
    const shop = guardedShop({ expression });
    expect((await create(shop, 'Story')).status).toBe(400);
    expect(shop.events).toEqual([
      expect.objectContaining({
        eventType: 'avi:jira:failed:expression',
        extensionId: `${ARI}/guard`,
        validatorId: 'rule-1',
        expression,
        errorMessages: [expect.any(String)],
      }),
    ]);
  });

  test('of an app that is gone lets nobody create anything', async () => {
    expect((await create(guardedShop({ ari: `${ARI}/other` }), 'Story')).status).toBe(400);
  });

  test('reads its config, which may bring another expression, and can be switched off', async () => {
    const config = JSON.stringify({ types: [10001], expression: '!config.types.includes(issue.issueType.id)' });
    const parameters = { key: `${ARI}/guard`, config };
    expect((await create(guardedShop({}, { parameters }), 'Story')).status).toBe(400);
    expect((await create(guardedShop({}, { parameters }), 'Task')).status).toBe(201);
    expect((await create(guardedShop({}, { parameters: { ...parameters, disabled: 'true' } }), 'Story')).status).toBe(
      201,
    );
  });

  test('of a kind that the double does not know is never passed over in silence', async () => {
    expect((await create(guardedShop({}, { ruleKey: 'system:validate-field-value' }), 'Story')).status).toBe(501);
  });

  test('shows where it is attached, to administrators', async () => {
    const shop = guardedShop();
    const asked = { projectAndIssueTypes: [{ projectId: '10000', issueTypeId: '10001' }] };
    expect((await shop.ask('ana', 'POST', '/rest/api/3/workflows', asked)).status).toBe(401);
    const { body } = await shop.ask('jonas', 'POST', '/rest/api/3/workflows', asked);
    const [workflow] = membersOf(body, 'workflows');
    const guarded = membersOf(workflow, 'transitions').filter((one) => membersOf(one, 'validators').length > 0);
    expect(guarded.map((one) => memberOf(one, 'name'))).toEqual(['Create', 'Done']);
    const { body: able } = await shop.ask(
      'jonas',
      'GET',
      '/rest/api/3/workflows/capabilities?projectId=10000&issueTypeId=10001',
    );
    expect(membersOf(able, 'forgeRules').map((rule) => memberOf(rule, 'id'))).toEqual([`${ARI}/guard`]);
  });
});
