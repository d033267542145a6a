import { attaching, detaching } from '../../../src/core/set-up/rule-changes';
import { ruleStanding } from '../../../src/core/set-up/rule-standing';
import type { Workflow } from '../../../src/core/set-up/workflow';
import {
  aSetUp,
  epic,
  OF_OTHERS,
  PAY,
  PEOPLE,
  READY,
  SHARED_WORKFLOW,
  SHOP,
  setUpSite,
  story,
  TEAM,
  TEAM_WORKFLOW,
  TO_DO,
  technicalTask,
} from './shops';

async function theWorkflow(setUp: ReturnType<typeof aSetUp>['setUp'], projectId = SHOP): Promise<Workflow> {
  const [workflow] = await setUp.workflowsOf(projectId, [technicalTask]);
  if (!workflow) throw new RangeError('The project has no workflow.');
  return workflow;
}

const onCreate = (workflow: Workflow) => attaching(ruleStanding(workflow, [{ place: 'require' }]).wanting);

describe('workflows', () => {
  test('of a project come each once, with the app’s own rules alone', async () => {
    const { setUp } = aSetUp(PEOPLE.admin);
    const found = await setUp.workflowsOf(SHOP, [technicalTask, story, epic]);
    expect(found).toMatchObject([{ id: SHARED_WORKFLOW, name: 'Software workflow', isEditable: true }]);
    expect(found[0]?.transitions[0]).toEqual({ id: '1', name: 'Create', create: true, toStatusId: TO_DO, rules: [] });
    expect(found[0]?.projectId).toBeUndefined();
    expect(await theWorkflow(setUp, TEAM)).toMatchObject({ id: TEAM_WORKFLOW, projectId: TEAM });
    expect(await setUp.workflowsOf(SHOP, [])).toEqual([]);
    expect(await setUp.workflow('gone')).toBeUndefined();
  });

  test('are all found, with who uses them, and what may be added', async () => {
    const { setUp } = aSetUp(PEOPLE.admin);
    expect((await setUp.everyWorkflow()).map(({ id }) => id)).toEqual([SHARED_WORKFLOW, TEAM_WORKFLOW]);
    expect(await setUp.projectsUsing(SHARED_WORKFLOW)).toEqual([SHOP, PAY]);
    expect(await setUp.offersRule(SHOP, technicalTask)).toBe(true);
  });

  test('take a rule on Create, which says where it stands and which field it reads, and leave all else as it was', async () => {
    const { setUp, double } = aSetUp(PEOPLE.admin);
    const before = await theWorkflow(setUp);
    await setUp.changeRules(before, onCreate(before));
    const after = await theWorkflow(setUp);
    expect(after.transitions[0]?.rules).toEqual([{ place: 'require', disabled: false }]);
    expect(after.version).not.toBe(before.version);
    const stored = double.store.site.workflows.find(({ id }) => id === SHARED_WORKFLOW);
    expect(stored?.transitions[0]?.kept).toMatchObject(OF_OTHERS);
    expect(stored?.kept).toEqual({ description: 'For all of us', startPointLayout: { x: 1, y: 2 } });
    expect(stored?.keptOfStatuses?.[TO_DO]).toMatchObject({
      layout: { x: 12.5, y: -3 },
      properties: { colour: 'grey' },
    });
    expect(stored?.transitions.slice(1).every(({ validators }) => validators.length === 0)).toBe(true);
  });

  test('keep the rules of others through attaching and removing', async () => {
    const site = setUpSite();
    const others = {
      id: 'x',
      ruleKey: 'system:check-permission-validator',
      parameters: { permissionKey: 'EDIT_ISSUES' },
    };
    for (const { transitions } of site.workflows) transitions[0]?.validators.push(others);
    const { setUp, double } = aSetUp(PEOPLE.admin, { site });
    const before = await theWorkflow(setUp);
    expect(before.transitions[0]?.rules).toEqual([]);
    await setUp.changeRules(before, onCreate(before));
    const attached = await theWorkflow(setUp);
    await setUp.changeRules(attached, detaching(attached.transitions));
    const stored = double.store.site.workflows.find(({ id }) => id === SHARED_WORKFLOW);
    expect(stored?.transitions[0]?.validators).toEqual([others]);
  });

  test('take the gate on every transition into its status', async () => {
    const { setUp } = aSetUp(PEOPLE.admin);
    const before = await theWorkflow(setUp);
    const { wanting } = ruleStanding(before, [{ place: 'gate', status: { id: READY, name: 'Ready' } }]);
    await setUp.changeRules(before, attaching(wanting));
    const guarded = (await theWorkflow(setUp)).transitions.filter(({ rules }) => rules.length > 0);
    expect(guarded.map(({ toStatusId, rules }) => [toStatusId, rules[0]?.place])).toEqual([[READY, 'gate']]);
  });

  test('are for Jira admins where projects share them, and for its own admin in a team-managed project', async () => {
    const site = setUpSite();
    const { setUp: asTeamAdmin } = aSetUp(PEOPLE.teamAdmin, { site });
    const own = await theWorkflow(asTeamAdmin, TEAM);
    await asTeamAdmin.changeRules(own, onCreate(own));
    expect((await theWorkflow(asTeamAdmin, TEAM)).transitions[0]?.rules).toHaveLength(1);
    await expect(theWorkflow(asTeamAdmin, SHOP)).rejects.toMatchObject({ kind: 'forbidden' });
    const { setUp: asDeveloper } = aSetUp(PEOPLE.developer, { site });
    await expect(asDeveloper.changeRules(own, onCreate(own))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(asDeveloper.projectsUsing(SHARED_WORKFLOW)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('that changed meanwhile are a conflict, and stay as they are', async () => {
    const { setUp } = aSetUp(PEOPLE.admin);
    const before = await theWorkflow(setUp);
    await setUp.changeRules(before, onCreate(before));
    await expect(setUp.changeRules(before, detaching(before.transitions))).rejects.toMatchObject({ kind: 'conflict' });
    expect((await theWorkflow(setUp)).transitions[0]?.rules).toHaveLength(1);
  });

  test('that nobody may edit are refused in Jira’s own words, before anything is sent to be saved', async () => {
    const site = setUpSite();
    for (const workflow of site.workflows) workflow.isEditable = false;
    const { setUp, double } = aSetUp(PEOPLE.admin, { site });
    const before = await theWorkflow(setUp);
    expect(before.isEditable).toBe(false);
    await expect(setUp.changeRules(before, onCreate(before))).rejects.toThrow(/did not accept .*can't be edited/u);
    expect(double.ledger.entries.some(({ template }) => template === '/rest/api/3/workflows/update')).toBe(false);
  });

  test('take no rule that Jira would not have there: it is said before anything is sent to be saved', async () => {
    const { setUp, double } = aSetUp(PEOPLE.admin);
    const before = await theWorkflow(setUp);
    const [guard] = double.store.app?.workflowValidators ?? [];
    Object.assign(guard ?? {}, { projectTypes: ['team-managed'] });
    await expect(setUp.changeRules(before, onCreate(before))).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringMatching(/“Software workflow”: The rule .* can't be used in company-managed projects/u),
    });
    expect(double.ledger.entries.some(({ template }) => template === '/rest/api/3/workflows/update')).toBe(false);
  });

  test('configure the rule by its place, and by nothing else', async () => {
    const { setUp, double } = aSetUp(PEOPLE.admin);
    const before = await theWorkflow(setUp);
    await setUp.changeRules(before, onCreate(before));
    const [rule] = double.store.site.workflows[0]?.transitions[0]?.validators ?? [];
    expect(rule?.parameters['config']).toBe('{"mode":"require"}');
  });

  test('a rule that somebody configured by hand, in whatever way, is read and not trusted', async () => {
    const site = setUpSite();
    const { setUp, double } = aSetUp(PEOPLE.admin, { site });
    const [guard] = double.store.app?.workflowValidators ?? [];
    const create = site.workflows[0]?.transitions[0];
    if (!guard || !create) throw new RangeError('The shop lacks a part.');
    const configs = ['', '{', '[]', '{"mode":7}', '{"mode":"gate"}'];
    create.validators = configs.map((config, at) => ({
      id: `r${at}`,
      ruleKey: 'forge:expression-validator',
      parameters: { key: guard.ari, config, disabled: at === 0 ? 'true' : 'false' },
    }));
    const rules = (await theWorkflow(setUp)).transitions[0]?.rules ?? [];
    expect(rules.map(({ place, disabled }) => [place, disabled])).toEqual([
      ['require', true],
      ['require', false],
      ['require', false],
      ['require', false],
      ['gate', false],
    ]);
  });
});
