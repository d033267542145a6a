import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { enforced } from '../../../static/settings/dry-run/enforced';
import { runDryRun, type DryRunAsk } from '../../../static/settings/dry-run/run-dry-run';
import { DRY_RUN } from '../../../static/settings/dry-run/texts';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { doubleOf, newTask, PEOPLE, SHOP, shops } from './shops';

const { types, statuses } = STANDARD;
const NOW = Date.parse('2026-10-01T09:00:00Z');

const policy: Policy = {
  ...DEFAULT_POLICY,
  enforcement: 'require',
  rule: {
    rows: [{ by: 'type', is: [{ id: types.technicalTask, name: 'Technical task' }] }],
    never: ['subtask', 'epic'],
  },
};

/** The answer to a dry run of a shop with these items alone, and what it cost. */
async function tried(issues: readonly Issue[], more: Partial<DryRunAsk> = {}, mirror?: unknown) {
  const site = shops();
  site.issues = [...issues];
  const shop = site.projects.find(({ id }) => id === SHOP);
  if (shop && mirror !== undefined) shop.properties['stakes.waivers'] = mirror;
  const { double, as } = doubleOf(site);
  const progress: number[] = [];
  const ask: DryRunAsk = {
    projectId: SHOP,
    policy,
    types: [],
    nowMs: NOW,
    onProgress: (looked) => progress.push(looked),
    isOver: () => false,
    ...more,
  };
  const found = await runDryRun(as(PEOPLE.admin), ask);
  return { found, progress, calls: double.ledger.entries.length };
}

test('tells how many of the new items would have been asked, which, and how they were created', async () => {
  const { found } = await tried([
    newTask(1, 5),
    newTask(2, 6, { creatorId: 'bot' }),
    newTask(3, 7, { issueTypeId: types.story }),
    newTask(4, 8, { statusId: statuses.done }),
    newTask(5, 120),
  ]);
  expect(found).toMatchObject({ attempts: 4, unread: 0, cut: false });
  expect(found?.refused.map(({ key, wayIn, stillOpen }) => [key, wayIn, stillOpen])).toEqual([
    ['SHOP-1001', undefined, true],
    ['SHOP-1002', 'app', true],
    ['SHOP-1004', undefined, false],
  ]);
});

test('who has a pass today would have been let past; it is told how often, and not who', async () => {
  const issues = [newTask(1, 5), newTask(2, 6, { creatorId: 'bot' }), newTask(3, 7, { creatorId: 'bot' })];
  const held = await tried(issues, {}, { bot: NOW + 1, [PEOPLE.developer]: NOW - 1 });
  expect(held.found).toMatchObject({ attempts: 3, letPast: 2, refused: [{ key: 'SHOP-1001' }] });
  expect(JSON.stringify(held.found)).not.toContain('bot');
  expect((await tried(issues, {}, 'all')).found).toMatchObject({ letPast: 0, refused: [{}, {}, {}] });
  expect([DRY_RUN.letPast(1), DRY_RUN.letPast(1_200)]).toEqual([
    '1 more would have been let past, by a waiver or a pass that holds today.',
    '1,200 more would have been let past, by waivers and passes that hold today.',
  ]);
});

test('reads at most 1,000 items in a dozen calls, newest first, and says how far it is', async () => {
  const many = Array.from({ length: 1_300 }, (_, at) => newTask(at, (at % 80) + 1));
  const { found, progress, calls } = await tried(many);
  expect(found).toMatchObject({ attempts: 1_000, cut: true });
  expect(progress).toEqual([200, 400, 600, 800, 1_000]);
  expect(calls).toBeLessThanOrEqual(12);
});

test('given up, it asks for nothing more and answers nothing', async () => {
  let over = false;
  const many = Array.from({ length: 500 }, (_, at) => newTask(at, 5));
  const { found, calls } = await tried(many, { isOver: () => over, onProgress: () => void (over = true) });
  expect(found).toBeUndefined();
  expect(calls).toBeLessThanOrEqual(6);
});

test('items that the viewer can’t see are not counted', async () => {
  const site = shops();
  const [shop] = site.projects;
  shop?.securityLevels.push({ id: '701', name: 'Admins', members: [{ kind: 'user', accountId: PEOPLE.admin }] });
  site.issues = [newTask(1, 5, { securityLevelId: '701' }), newTask(2, 5)];
  const { as } = doubleOf(site);
  const ask = { projectId: SHOP, policy, types: [], nowMs: NOW, onProgress: () => {}, isOver: () => false };
  expect(await runDryRun(as(PEOPLE.admin), ask)).toMatchObject({ attempts: 2 });
  expect(await runDryRun(as(PEOPLE.developer), ask)).toMatchObject({ attempts: 1 });
});

test('what is enforced is the same for the same refusals, whatever else a policy says', () => {
  expect(enforced({ ...policy, since: '2026-09-01', staleAfterDays: 30 })).toBe(enforced(policy));
  for (const other of [
    { enforcement: 'gate' as const },
    { answerLater: { allowed: false, dueWorkingDays: 5 } },
    { rule: { rows: [], never: [] } },
  ]) {
    expect(enforced({ ...policy, ...other })).not.toBe(enforced(policy));
  }
  const gate = { ...policy, enforcement: 'gate' as const };
  expect(enforced({ ...gate, gateStatus: { id: '1', name: 'Ready' } })).not.toBe(enforced(gate));
});

test('the sentence is the product’s', () => {
  expect(DRY_RUN.found(['require'], 6, 21)).toBe(
    'On the last 90 days Require would have asked 6 of 21 new items for answers.',
  );
});
