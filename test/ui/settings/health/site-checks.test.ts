import { loadProjects } from '../../../../static/settings/site/load-projects';
import type { SiteContext } from '../../../../static/settings/health/check';
import { everyRule } from '../../../../static/settings/health/site-checks/every-rule';
import { projectsThatBlock } from '../../../../static/settings/health/site-checks/projects-that-block';
import { PAY, SHOP, TEAM } from '../../../jira/set-up/shops';
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
