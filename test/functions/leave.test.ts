import { attaching } from '../../src/core/set-up/rule-changes';
import { ruleStanding } from '../../src/core/set-up/rule-standing';
import { leave } from '../../src/functions/set-up/leave';
import type { SetUp } from '../../src/jira/set-up/port';
import { aSetUp, SHOP, TEAM, technicalTask } from '../jira/set-up/shops';

const APP = { kind: 'app' } as const;

async function attach(setUp: SetUp, projectId: string): Promise<void> {
  const [workflow] = await setUp.workflowsOf(projectId, [technicalTask]);
  if (!workflow) throw new RangeError('The project has no workflow.');
  const { wanting } = ruleStanding(workflow, [{ place: 'require' }]);
  await setUp.changeRules(workflow, attaching(wanting));
}

const rulesIn = ({ double }: ReturnType<typeof aSetUp>) =>
  double.store.site.workflows.flatMap(({ transitions }) => transitions.flatMap(({ validators }) => validators));

/** On a site that lets the app itself do what a Jira admin may; where it doesn't, the rules stay (test/sandbox/app/reinstall). */
function anAdministeringApp() {
  const made = aSetUp(APP);
  made.double.levers['app-administers'] = 'jira';
  return made;
}

test('the app takes its rules along', async () => {
  const made = anAdministeringApp();
  await attach(made.setUp, SHOP);
  await attach(made.setUp, TEAM);
  expect(await leave(made.setUp)).toEqual({ rulesOn: 0 });
  expect(rulesIn(made)).toEqual([]);
  expect(await leave(made.setUp)).toEqual({ rulesOn: 0 });
});

test('what it could not take it counts, and goes on', async () => {
  const made = anAdministeringApp();
  await attach(made.setUp, SHOP);
  await attach(made.setUp, TEAM);
  const [first] = made.double.store.site.workflows;
  if (first) first.isEditable = false;
  expect(await leave(made.setUp)).toEqual({ rulesOn: 1 });
  expect(rulesIn(made)).toHaveLength(1);
});

test('where the app may not act any more, it learns of it', async () => {
  const made = aSetUp(APP, { between: async () => ({ status: 403, headers: {}, body: '' }) });
  await expect(leave(made.setUp)).rejects.toMatchObject({ kind: 'forbidden' });
});
