import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { guardProblem } from '../../../src/core/policy/guard-problem';
import { storedPolicy } from '../../fakes/stored-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { attaching } from '../../../src/core/set-up/rule-changes';
import { ruleStanding } from '../../../src/core/set-up/rule-standing';
import { connectionOver } from '../../../src/jira/connection';
import { setUpOver } from '../../../src/jira/set-up/set-up-over';
import { createClock } from '../../../sandbox/clock';
import { createJiraDouble, type SandboxJira } from '../../../sandbox/jira/double';
import { ADMINISTRATORS, type Site } from '../../../sandbox/jira/site';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { ISSUES, NOW, PEOPLE, SHOP, shopBacklog } from '../../fakes/shop-backlog';
import { transportTo } from '../../fakes/transport-to';
import { installStakes, type InstalledApp } from './installed-app';
import { inProduction } from '../../fakes/stakes-app';

const { technicalTask } = STANDARD.types;
const POLICY: Policy = {
  ...DEFAULT_POLICY,
  enforcement: 'require',
  rule: { rows: [{ by: 'type', is: [{ id: technicalTask, name: 'Technical task' }] }], never: [] },
};

/** A backlog with Require, whose editor administers Jira. */
function aSite(): Site {
  const site = shopBacklog({ administrators: [PEOPLE.editor] });
  site.users.find(({ accountId }) => accountId === PEOPLE.editor)?.groupIds.push(ADMINISTRATORS.groupId);
  const project = site.projects.find(({ id }) => id === SHOP);
  if (project) project.properties['stakes.policy'] = storedPolicy(POLICY);
  return site;
}

const setUpIn = (jira: SandboxJira) => {
  const as = { kind: 'user', accountId: PEOPLE.editor } as const;
  const requestJira = transportTo((request) => jira.handle(request), as, 'bridge');
  return setUpOver(connectionOver({ installed: inProduction, requestJira }), () => 'rule-1');
};

async function standingIn(jira: SandboxJira) {
  const setUp = setUpIn(jira);
  const [workflow] = await setUp.workflowsOf(SHOP, [technicalTask]);
  if (!workflow) throw new RangeError('The project has no workflow.');
  const fieldId = await setUp.framingFieldId();
  return { setUp, workflow, fieldId, standing: ruleStanding(workflow, [{ place: 'require' }]) };
}

/** Installs, attaches the rule, records a mark, and asks in forms: everything that can be left behind. */
async function used(site: Site): Promise<InstalledApp> {
  const stakes = await installStakes(site);
  const { setUp, workflow, standing } = await standingIn(stakes.jira);
  await setUp.addToScreen(String(STANDARD.screen));
  await setUp.changeRules(workflow, attaching(standing.wanting));
  await stakes.invoke('recordMark', { issueId: ISSUES.technical, technical: true }, PEOPLE.editor);
  await stakes.invoke('followForms', { projectId: SHOP }, PEOPLE.editor);
  return stakes;
}

const createBare = async (jira: SandboxJira): Promise<{ status: number; body: string }> => {
  const fields = { project: { id: SHOP }, issuetype: { id: technicalTask }, summary: 'Upgrade' };
  const as = { kind: 'user', accountId: PEOPLE.editor } as const;
  const request = { method: 'POST', path: '/rest/api/3/issue', headers: {}, body: JSON.stringify({ fields }), as };
  return jira.handle({ ...request, via: 'page' });
};

const withoutApp = (site: Site): SandboxJira => createJiraDouble({ site, clock: createClock(NOW) });

const atTheEnd: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of atTheEnd.splice(0)) await end();
});
async function kept(installing: Promise<InstalledApp>): Promise<InstalledApp> {
  const installed = await installing;
  atTheEnd.push(() => installed.close());
  return installed;
}

test('an app that leaves takes its rules along, so that nobody is stopped once it is gone', async () => {
  const site = aSite();
  const stakes = await kept(used(site));
  expect((await createBare(stakes.jira)).status).toBe(400);
  stakes.jira.levers['app-administers'] = 'jira';
  await stakes.host.runPreUninstall();
  expect((await createBare(withoutApp(site))).status).toBe(201);
});

test('rules that it may not take stop everybody, as the page said they would, until it is back', async () => {
  const site = aSite();
  const stakes = await kept(used(site));
  stakes.jira.levers['app-administers'] = 'nothing';
  await stakes.host.runPreUninstall();
  const stopped = await createBare(withoutApp(site));
  expect([stopped.status, stopped.body]).toEqual([400, expect.stringContaining('no longer installed')]);
  const again = await kept(installStakes(site));
  const refused = await createBare(again.jira);
  expect([refused.status, refused.body]).toEqual([
    400,
    expect.stringContaining('the four answers of “Impact framing”'),
  ]);
});

test('a new installation over old data finds its field, its rules and its settings, and starts without records', async () => {
  const site = aSite();
  const stakes = await kept(used(site));
  const { fieldId } = await standingIn(stakes.jira);
  const again = await kept(installStakes(site));
  const found = await standingIn(again.jira);
  expect(found.fieldId).toBe(fieldId);
  expect(found.standing).toMatchObject({ wanting: [], sound: [{ place: 'require' }] });
  expect(again.stakes(ISSUES.technical)).toMatchObject({ technical: 'yes' });
  const records = await again.invoke('readRecords', { issueIds: [ISSUES.technical] }, PEOPLE.editor);
  expect(records).toMatchObject({ ok: true, value: [{ marks: [] }] });
  expect(await again.invoke('readForms', { projectId: SHOP }, PEOPLE.editor)).toMatchObject({
    value: { wanted: true, upToDate: true },
  });
});

test('where Jira made the field anew, the guard lets everybody pass, which is told; saving the settings mends it', async () => {
  const site = aSite();
  const stakes = await kept(used(site));
  const { fieldId } = await standingIn(stakes.jira);
  const field = 'customfield_19999';
  site.customFields = site.customFields.map((one) => (one.id === fieldId ? { ...one, id: field } : one));
  const again = await kept(installStakes(site));
  const project = site.projects.find(({ id }) => id === SHOP);
  expect(guardProblem(project?.properties['stakes.policy'], field)).toContain('Save the settings again');
  expect((await createBare(again.jira)).status).toBe(201);
  if (project) project.properties['stakes.policy'] = storedPolicy(POLICY, field);
  expect((await createBare(again.jira)).status).toBe(400);
  expect(await again.invoke('readForms', { projectId: SHOP }, PEOPLE.editor)).toMatchObject({
    value: { upToDate: false },
  });
});
