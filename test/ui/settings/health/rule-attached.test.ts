import { ruleAttached } from '../../../../static/settings/health/checks/rule-attached';
import { anItemOfShop, DONE, PAY, PEOPLE, SHARED_WORKFLOW, SHOP, TEAM } from '../../../jira/set-up/shops';
import { storedPolicy } from '../../../fakes/stored-policy';
import { agree, looking, policyOf, proposalOf, said, siteWith } from './looking';

const look = (given: Awaited<ReturnType<typeof looking>>) => ruleAttached.look(given.context);
const CREATE = '“Create” of “Software workflow”';

test.each(['off', 'advise'] as const)('in %s nothing is needed, and nothing is said', async (mode) => {
  expect(await look(await looking(policyOf(mode)))).toEqual([]);
});

test('a rule that the policy counts on and that isn’t there is named, with whom attaching it reaches', async () => {
  const site = siteWith({ [SHOP]: policyOf('require'), [PAY]: policyOf('advise') });
  const given = await looking(policyOf('require'), { site });
  const found = await look(given);
  expect(said(found)).toEqual([
    `wrong: Rule not attached to ${CREATE} (used by 2 projects; Stakes is on in 2), so nothing is blocked there.`,
  ]);
  const { lines, reach, carryOut } = await proposalOf(found);
  expect(lines[0]).toBe(`Adds the rule “Impact framing answered” to ${CREATE}, used by 2 projects; Stakes is on in 2.`);
  expect(reach).toEqual({
    hidden: 0,
    projects: [
      { name: 'Payments', key: 'PAY', mode: 'Advise' },
      { name: 'Storefront', key: 'SHOP', mode: 'Require' },
    ],
  });
  const outcome = await carryOut();
  expect(outcome).toMatchObject({ kind: 'done', lines: ['“Software workflow” is changed.'] });
  expect(said(await look(given))).toEqual([
    `good: Rule attached to ${CREATE} (used by 2 projects; Stakes is on in 2).`,
  ]);
  expect(await outcome.undo?.()).toMatchObject({ kind: 'done', lines: ['“Software workflow” is as it was before.'] });
  expect(said(await look(given))[0]).toMatch(/^wrong/u);
});

test('projects that the admin can’t see are counted all the same', async () => {
  const site = siteWith({ [SHOP]: policyOf('require') });
  const pay = site.projects.find(({ id }) => id === PAY);
  if (pay) pay.permissions.BROWSE_PROJECTS = [];
  const { reach } = await proposalOf(await look(await looking(policyOf('require'), { site })));
  expect(reach).toMatchObject({ hidden: 1, projects: [{ key: 'SHOP' }] });
});

test('the gate needs the rule on every way into its status', async () => {
  const given = await looking(policyOf('gate'));
  expect(said(await look(given))[0]).toMatch(/^wrong: Rule not attached to “Ready” of “Software workflow”/u);
  await agree(await look(given));
  const guarded = given.double.store.site.workflows[0]?.transitions.filter(({ validators }) => validators.length > 0);
  expect(guarded?.map(({ name }) => name)).toEqual(['Ready']);
});

test('a status that is in no workflow is named: the gate then stops nobody', async () => {
  const policy = policyOf('gate', { gateStatus: { id: '99999', name: 'Committed' } });
  expect(said(await look(await looking(policy)))).toEqual([
    'wrong: Nothing in “Software workflow” leads to Committed, so nothing is stopped there. Choose another status for the gate, or add it to the workflow.',
  ]);
});

test('a rule that is switched off, or set up for another place, is no rule; attaching mends it', async () => {
  for (const [parameter, why] of [
    [{ disabled: 'true' }, 'is switched off'],
    [{ config: '{"mode":"gate"}' }, 'is set up for another place'],
  ] as const) {
    const given = await looking(policyOf('require'));
    await agree(await look(given));
    const [validator] = given.double.store.site.workflows[0]?.transitions[0]?.validators ?? [];
    Object.assign(validator?.parameters ?? {}, parameter);
    const found = await look(given);
    expect(said(found)[0]).toBe(`wrong: The rule on ${CREATE} ${why}, so it blocks nothing.`);
    await agree(found);
    expect(said(await look(given))[0]).toMatch(/^good/u);
    expect(given.double.store.site.workflows[0]?.transitions[0]?.validators).toHaveLength(1);
  }
});

test('a rule that nobody needs any more is told, and can be taken away', async () => {
  const given = await looking(policyOf('require'));
  await agree(await look(given));
  const after = await looking(policyOf('advise'), { site: given.double.store.site });
  for (const project of given.double.store.site.projects) delete project.properties['stakes.policy'];
  const found = await look(after);
  expect(said(found)).toEqual([
    `note: Rule on ${CREATE}, though no project that uses it needs it there. It lets everything pass.`,
  ]);
  await agree(found, 'note');
  expect(await look(after)).toEqual([]);
});

test('a rule that another project needs is left alone', async () => {
  const site = siteWith({ [PAY]: policyOf('require') });
  await agree(await look(await looking(policyOf('require'), { site, projectId: PAY })));
  expect(await look(await looking(policyOf('advise'), { site }))).toEqual([]);
});

test('somebody who changes the workflow in between is told, and the question is asked again', async () => {
  const given = await looking(policyOf('require'));
  const { carryOut } = await proposalOf(await look(given));
  const [workflow] = given.double.store.site.workflows;
  if (workflow) workflow.version = { id: 'other', versionNumber: 9 };
  expect(await carryOut()).toMatchObject({ kind: 'again', lines: [expect.stringContaining('in the meantime')] });
  expect(await agree(await look(given))).toMatchObject({ kind: 'done' });
});

test('Jira’s refusal is told in its own words, and what is set up stays as it was', async () => {
  const site = siteWith({ [SHOP]: policyOf('require') });
  for (const workflow of site.workflows) workflow.isEditable = false;
  const found = await look(await looking(policyOf('require'), { site }));
  expect(found[0]?.fix).toBeUndefined();
  expect(found[0]?.help).toMatch(/can’t be changed/u);
});

test('without permission it is said who can', async () => {
  const given = await looking(policyOf('require'), { as: PEOPLE.developer });
  const [finding] = await look(given);
  expect(finding).toMatchObject({ mark: 'unknown', help: expect.stringContaining('Jira admin') });
  expect(given.double.ledger.entries.some(({ template }) => template.includes('workflow'))).toBe(false);
});

test('a team-managed project’s own admin attaches the rule there, which reaches nobody else', async () => {
  const given = await looking(policyOf('require'), { as: PEOPLE.teamAdmin, projectId: TEAM });
  const found = await look(given);
  expect(said(found)[0]).toBe(
    'wrong: Rule not attached to “Create” of “Team workflow” (used by this project alone), so nothing is blocked there.',
  );
  expect(await agree(found)).toMatchObject({ kind: 'done' });
  expect(given.double.store.site.workflows.find(({ id }) => id === SHARED_WORKFLOW)?.version.versionNumber).toBe(1);
});

test('the gate of another project on the same workflow holds here as well, and that is said', async () => {
  const elsewhere = policyOf('gate', { gateStatus: { id: DONE, name: 'Done' } });
  const site = siteWith({ [PAY]: elsewhere, [SHOP]: policyOf('gate') });
  await agree(await look(await looking(elsewhere, { site, projectId: PAY })));
  const found = await look(await looking(policyOf('gate'), { site }));
  expect(said(found)[1]).toBe(
    'note: Another project has its gate at “Done” of “Software workflow”. This project’s technical items need the answers there as well.',
  );
});

describe('before the rule is attached, Jira is asked what it makes of it', () => {
  /** How many parts Jira counts in the rule, by whatever it counts: it tells where it takes none. */
  async function partsOfTheRule(given: Awaited<ReturnType<typeof looking>>): Promise<number> {
    given.double.faults.expressionParts = 1;
    const [finding] = await look(given);
    return Number(/the rule: “Jira expression has too many nodes \((\d+)\)/u.exec(finding?.help ?? '')?.[1]);
  }

  test('one part over the limit: it can’t be attached, and the sentence says why', async () => {
    const given = await looking(policyOf('require'));
    const parts = await partsOfTheRule(given);
    given.double.faults.expressionParts = parts - 1;
    const [finding] = await look(given);
    expect(finding).toMatchObject({ mark: 'wrong', text: expect.stringMatching(/^Rule not attached to/u) });
    expect(finding?.fix).toBeUndefined();
    const [jiras, ours] = finding?.help?.split('”. ') ?? [];
    expect(jiras).toMatch(
      `Jira doesn’t take the rule: “Jira expression has too many nodes (${parts}), limit: ${parts - 1} `,
    );
    expect(ours).toBe(
      'Attached, it would stop everybody, so it can’t be attached. What is created without answers is flagged.',
    );
  });

  test('a rule that is attached already and over the limit is to be removed', async () => {
    const given = await looking(policyOf('require'));
    const parts = await partsOfTheRule(given);
    given.double.faults.expressionParts = undefined;
    await agree(await look(given));
    given.double.faults.expressionParts = parts - 1;
    const found = await look(given);
    expect(said(found)[0]).toMatch(/^wrong: The rule on “Create” of “Software workflow” stops everybody/u);
    await agree(found);
    expect(said(await look(given))[0]).toMatch(/^wrong: Rule not attached/u);
  });

  test('the other expressions are asked about as well, and named by what they are for', async () => {
    const given = await looking(policyOf('require'));
    // More than half of the rule is more than the field's validation has, and less than these two have.
    given.double.faults.expressionParts = Math.round((await partsOfTheRule(given)) * 0.6);
    expect(said(await look(given)).filter((line) => line.includes('doesn’t take'))).toEqual([
      expect.stringContaining('the check of a change of the type'),
      expect.stringContaining('the answers as text'),
    ]);
  });

  /** The shop with one item, whose property holds this instead of what the settings would save. */
  async function withItem(stored: unknown) {
    const site = siteWith({});
    site.issues.push(anItemOfShop());
    const shop = site.projects.find(({ id }) => id === SHOP);
    if (shop) shop.properties['stakes.policy'] = stored;
    return looking(policyOf('require'), { site });
  }

  test('a guard that judges a real item as Stakes does goes without saying', async () => {
    expect(said(await look(await withItem(storedPolicy(policyOf('require')))))).toEqual([
      expect.stringMatching(/^wrong: Rule not attached/u),
    ]);
  });

  test('an expression that fails on a real item is told in Jira’s words', async () => {
    expect(said(await look(await withItem(policyOf('require'))))).toContainEqual(
      expect.stringMatching(/^wrong: On SHOP-1 Jira could not evaluate the rule: “/u),
    );
  });

  test('a guard that judges a real item otherwise than Stakes does is told', async () => {
    const { guard, ...policy } = storedPolicy(policyOf('require'));
    expect(said(await look(await withItem({ ...policy, guard: { ...guard, refuses: '^$' } })))).toContainEqual(
      expect.stringMatching(/^wrong: On SHOP-1 Jira reads the rule otherwise/u),
    );
  });
});
