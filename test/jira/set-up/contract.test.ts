import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { JiraRequest } from '../../../sandbox/jira-door';
import { attaching } from '../../../src/core/set-up/rule-changes';
import { ruleStanding } from '../../../src/core/set-up/rule-standing';
import { isRecord, member } from '../../../src/jira/decoders/json';
import type { Operation } from '../../../src/jira/operations';
import type { SetUp } from '../../../src/jira/set-up/port';
import { SET_UP_OPERATIONS } from '../../../src/jira/set-up/operations';
import { jiraContract } from '../../contract/jira-contract';
import { anItemOfShop, aSetUp, PAY, PEOPLE, SHARED_WORKFLOW, SHOP, setUpSite, technicalTask } from './shops';
import { STANDARD } from '../../../sandbox/jira/site/standard';

const contract = jiraContract();
const operations: readonly Operation[] = Object.values(SET_UP_OPERATIONS);
const SCREEN = String(STANDARD.screen);

/** Every method of the port, asked once. A new method without a row here doesn't compile. */
const CALLS: { readonly [Method in keyof SetUp]: (setUp: SetUp) => Promise<unknown> } = {
  workflowsOf: (setUp) => setUp.workflowsOf(SHOP, [technicalTask]),
  workflow: (setUp) => setUp.workflow(SHARED_WORKFLOW),
  everyWorkflow: (setUp) => setUp.everyWorkflow(),
  projectsUsing: (setUp) => setUp.projectsUsing(SHARED_WORKFLOW),
  offersRule: (setUp) => setUp.offersRule(SHOP, technicalTask),
  changeRules: async (setUp) => {
    const workflow = await setUp.workflow(SHARED_WORKFLOW);
    if (!workflow) throw new RangeError('The shop has no workflow.');
    const { wanting } = ruleStanding(workflow, [{ place: 'require' }]);
    await setUp.changeRules(workflow, attaching(wanting));
  },
  framingFieldId: (setUp) => setUp.framingFieldId(),
  isOnCreateForm: (setUp) => setUp.isOnCreateForm(SHOP, technicalTask),
  screensOf: (setUp) => setUp.screensOf(SHOP, [technicalTask]),
  projectsWithScreen: (setUp) => setUp.projectsWithScreen(SCREEN, [SHOP, PAY]),
  addToScreen: (setUp) => setUp.addToScreen(SCREEN),
  removeFromScreen: (setUp) => setUp.removeFromScreen(SCREEN),
  expressionFault: (setUp) => setUp.expressionFault('1'),
  evaluateOn: (setUp) => setUp.evaluateOn(anItemOfShop().id, SHOP, 'issue.key'),
  pinPanel: (setUp) => setUp.pinPanel([SHOP], 'PIN'),
};

async function everyRequest(): Promise<readonly JiraRequest[]> {
  const sent: JiraRequest[] = [];
  const site = setUpSite();
  site.issues.push(anItemOfShop());
  const { setUp } = aSetUp(PEOPLE.admin, {
    site,
    between: (request, sendOn) => {
      sent.push(request);
      return sendOn(request);
    },
  });
  for (const ask of Object.values(CALLS)) await ask(setUp);
  return sent;
}

const isSent = (operation: Operation, { method, path: sent }: JiraRequest): boolean =>
  operation.method === method &&
  new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(sent.split('?')[0] ?? '');

test('every operation is reached by a method of the port, and needs no scope that the manifest lacks', async () => {
  const sent = await everyRequest();
  expect(operations.filter((operation) => !sent.some((request) => isSent(operation, request)))).toEqual([]);
  const manifest: unknown = parse(readFileSync(path.join(__dirname, '../../../manifest.yml'), 'utf8'));
  const declared = member(manifest, 'permissions', 'scopes');
  const needed = new Set(operations.flatMap(({ scopes }) => scopes));
  expect([...needed].filter((scope) => !isRecord(declared) || !(scope in declared))).toEqual([]);
});

describe('by Jira’s own OpenAPI file', () => {
  test.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s exists, and needs the scopes we say',
    (_, { method, path: template, scopes }) => {
      const known = contract.templateOf(method, template.replaceAll(/\{\w+\}/g, '1'));
      expect(contract.scopesOf(method, known ?? '')).toEqual(scopes);
    },
  );

  test('every request is sound: no unknown parameter, no unknown or missing member', async () => {
    const faults = (await everyRequest()).flatMap(({ method, path: sent, body }) => {
      const json: unknown = body === undefined ? undefined : JSON.parse(body);
      return contract.faultsOfRequest(method, sent, json);
    });
    expect(faults).toEqual([]);
  });
});
