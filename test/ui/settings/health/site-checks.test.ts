import type { Call } from '../../../../src/contract';
import type { GuardFailure } from '../../../../src/core/policy/guard-failure';
import { loadProjects } from '../../../../static/settings/policy/load-projects';
import type { SiteContext } from '../../../../static/settings/health/check';
import { everyRule } from '../../../../static/settings/health/site-checks/every-rule';
import { projectsThatBlock } from '../../../../static/settings/health/site-checks/projects-that-block';
import { ruleEvaluated } from '../../../../static/settings/health/site-checks/rule-evaluated';
import { PAY, SHARED_WORKFLOW, SHOP, TEAM, TEAM_WORKFLOW } from '../../../jira/set-up/shops';
import { agree, looking, policyOf, proposalOf, said, siteWith } from './looking';

async function siteOf(policies: Parameters<typeof siteWith>[0]) {
  const given = await looking(policyOf('off'), { site: siteWith(policies) });
  const contextNow = async (): Promise<SiteContext> => ({ ...given.context, projects: await loadProjects(given.jira) });
  return { ...given, contextNow };
}

test('the projects that block and lack the rule are named, each with its own way to attach it', async () => {
  const { contextNow } = await siteOf({
    [SHOP]: policyOf('require'),
    [PAY]: policyOf('advise'),
    [TEAM]: policyOf('gate'),
  });
  const found = await projectsThatBlock.look(await contextNow());
  expect(found.map(({ mark, text, fix }) => [mark, text.slice(0, 28), fix?.label])).toEqual([
    ['wrong', 'SHOP: Rule not attached to “', 'Attach…'],
    ['wrong', 'TEAM: Rule not attached to “', 'Attach…'],
  ]);
  for (const finding of found) await agree([finding]);
  expect(said(await projectsThatBlock.look(await contextNow()))).toEqual([
    'good: All 2 projects that block have the rule where they need it.',
  ]);
});

test('where nobody blocks, nothing is missing', async () => {
  const { contextNow } = await siteOf({ [SHOP]: policyOf('advise') });
  expect(said(await projectsThatBlock.look(await contextNow()))).toEqual([
    'good: No project blocks anybody: all of them advise, or are off.',
  ]);
});

describe('leaving', () => {
  async function attachedEverywhere() {
    const site = await siteOf({ [SHOP]: policyOf('require'), [TEAM]: policyOf('require') });
    for (const finding of await projectsThatBlock.look(await site.contextNow())) await agree([finding]);
    return site;
  }

  test('all rules are removed at once, each workflow told by itself, and all can be brought back', async () => {
    const { contextNow, double } = await attachedEverywhere();
    const found = await everyRule.look(await contextNow());
    expect(said(found)).toEqual(['note: 2 workflows carry the rule “Impact framing answered”.']);
    expect(found[0]?.help).toMatch(/before you uninstall/u);
    const { lines, carryOut } = await proposalOf(found, 'note');
    expect(lines.slice(0, 2)).toEqual(['Removes it from “Software workflow”.', 'Removes it from “Team workflow”.']);
    const outcome = await carryOut();
    expect(outcome).toMatchObject({
      kind: 'done',
      lines: [/Software/, /Team/].map((name) => expect.stringMatching(name)),
    });
    const rules = () =>
      double.store.site.workflows.flatMap(({ transitions }) => transitions.flatMap((one) => one.validators));
    expect(rules()).toEqual([]);
    expect((await everyRule.look(await contextNow()))[0]?.mark).toBe('good');
    await outcome.undo?.();
    expect(rules()).toHaveLength(2);
  });

  test('what could not be removed is said, beside what was', async () => {
    const { contextNow, double } = await attachedEverywhere();
    const { carryOut } = await proposalOf(await everyRule.look(await contextNow()), 'note');
    const team = double.store.site.workflows.find(({ name }) => name === 'Team workflow');
    if (team) team.isEditable = false;
    const outcome = await carryOut();
    expect(outcome).toMatchObject({
      kind: 'failed',
      lines: ['“Software workflow” is changed.', expect.stringMatching(/^“Team workflow” was not changed/u)],
    });
    expect(said(await everyRule.look(await contextNow()))).toEqual([
      'note: 1 workflow carries the rule “Impact framing answered”.',
    ]);
  });
});

describe('a rule that Jira could not evaluate', () => {
  const failure = (workflowId: string): GuardFailure => ({
    workflowId,
    workflowName: 'As it was called then',
    says: 'Too many expensive operations',
    times: 3,
    lastAtMs: Date.parse('2026-09-30T08:00:00Z'),
  });

  /** The shared workflow has the rule, the team's has not; the app remembers these failures. */
  async function failing(failures: readonly GuardFailure[]) {
    const site = await siteOf({ [SHOP]: policyOf('require') });
    await agree(await projectsThatBlock.look(await site.contextNow()));
    let left = failures;
    const ask = (async (call: Call, { workflowId }: { workflowId?: string }) => {
      if (call === 'forgetGuardFailure') left = left.filter((one) => one.workflowId !== workflowId);
      return left;
    }) as SiteContext['ask'];
    const look = async () => ruleEvaluated.look({ ...(await site.contextNow()), ask });
    return { ...site, look, left: () => left };
  }

  test('is told with its workflow, how often, and what Jira says, and can be taken away', async () => {
    const { look, left, double } = await failing([failure(TEAM_WORKFLOW), failure(SHARED_WORKFLOW)]);
    expect(said(await look())).toEqual([
      'wrong: Jira couldn’t evaluate the rule on “Software workflow” and stopped people there 3 times, last on 30 Sep 2026. It says: Too many expensive operations',
    ]);
    expect((await proposalOf(await look())).lines[0]).toContain('Removes the rule');
    expect(await agree(await look())).toMatchObject({ kind: 'done', lines: ['“Software workflow” is changed.'] });
    expect(left()).toEqual([failure(TEAM_WORKFLOW)]);
    expect(
      double.store.site.workflows.flatMap(({ transitions }) => transitions.flatMap((one) => one.validators)),
    ).toEqual([]);
    expect(said(await look())).toEqual(['good: Jira could evaluate the rule wherever it was asked.']);
  });

  test('that stands where nobody can change it is told with what to do by hand', async () => {
    const { look, double } = await failing([failure(SHARED_WORKFLOW)]);
    const shared = double.store.site.workflows.find(({ id }) => id === SHARED_WORKFLOW);
    if (shared) shared.isEditable = false;
    const [finding] = await look();
    expect([finding?.mark, finding?.fix]).toEqual(['wrong', undefined]);
    expect(finding?.help).toMatch(/can’t be changed/u);
  });

  test('is remembered where it could not be taken away', async () => {
    const { look, left, double } = await failing([failure(SHARED_WORKFLOW)]);
    const { carryOut } = await proposalOf(await look());
    const shared = double.store.site.workflows.find(({ id }) => id === SHARED_WORKFLOW);
    if (shared) shared.isEditable = false;
    expect(await carryOut()).toMatchObject({ kind: 'failed' });
    expect(left()).toEqual([failure(SHARED_WORKFLOW)]);
  });

  test('that is gone and still remembered is said to be so', async () => {
    const { contextNow } = await failing([]);
    const ask = (async (call: Call) => {
      if (call === 'forgetGuardFailure') throw new Error('Storage is away.');
      return [failure(SHARED_WORKFLOW)];
    }) as SiteContext['ask'];
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
    expect(await agree(await ruleEvaluated.look({ ...(await contextNow()), ask }))).toMatchObject({
      kind: 'done',
      lines: ['“Software workflow” is changed.', expect.stringContaining('attached anew')],
    });
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });

  test('costs no look at the workflows where none is known', async () => {
    const { look, double } = await failing([]);
    double.ledger.clear();
    expect(said(await look())).toEqual(['good: Jira could evaluate the rule wherever it was asked.']);
    expect(double.ledger.entries.filter(({ template }) => template?.includes('workflow'))).toEqual([]);
  });
});
