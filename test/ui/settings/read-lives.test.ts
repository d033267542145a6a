import type { Site } from '../../../sandbox/jira/site';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { COUNTS } from '../../../sandbox/levers/approximate-count';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { learnThreshold } from '../../../src/core/learnt-threshold/learn-threshold';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import type { LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import type { Jira } from '../../../src/jira/port';
import { readLives, type LivesAsk } from '../../../static/settings/learn/read-lives';
import { livedTasks } from '../../fakes/lived-tasks';
import { doubleOf, newTask, PEOPLE, SHOP, shops } from './shops';

const { types, statuses } = STANDARD;
const NOW = Date.parse('2026-10-01T09:00:00Z');
const DAY_MS = 86_400_000;
const SHOP_TYPES = [{ id: types.technicalTask, name: 'Technical task', level: 'standard' } as const];

const policy: Policy = {
  ...DEFAULT_POLICY,
  rule: {
    rows: [{ by: 'type', is: [{ id: types.technicalTask, name: 'Technical task' }] }],
    never: ['subtask', 'epic'],
  },
};

const lived = (count: number, done = 0, doneAfterDays = 0) =>
  livedTasks({ projectId: SHOP, projectKey: 'SHOP', nowMs: NOW, count, done, doneAfterDays: () => doneAfterDays });

type Given = Partial<LivesAsk> & {
  readonly as?: string;
  readonly change?: (site: Site) => void;
  readonly discussed?: Readonly<Record<string, number>>;
  readonly ledger?: readonly LedgerRow[];
  readonly through?: (jira: Jira) => Jira;
};

/** The lives of a shop with these items alone, and what they cost. */
async function livesOf(issues: readonly Issue[], given: Given = {}) {
  const {
    as: accountId = PEOPLE.admin,
    change,
    discussed = {},
    ledger = [],
    through = (jira) => jira,
    ...more
  } = given;
  const site = shops();
  site.issues = [...issues];
  change?.(site);
  const { double, as } = doubleOf(site);
  const progress: (readonly [number, number])[] = [];
  const asked = { records: 0, bulkEdits: 0 };
  const lives = await readLives(
    {
      jira: through(as(accountId)),
      readRecords: async ({ issueIds }) => {
        asked.records += 1;
        return issueIds.map((issueId) => ({
          issueId,
          marks: [],
          discussed: discussionsOf(issueId, discussed[issueId]),
        }));
      },
      readBulkEdits: async () => {
        asked.bulkEdits += 1;
        return ledger;
      },
    },
    {
      projectId: SHOP,
      names: { types: SHOP_TYPES, components: [] },
      policy,
      nowMs: NOW,
      onProgress: (looked, total) => progress.push([looked, total]),
      isOver: () => false,
      ...more,
    },
  );
  return { lives, progress, asked, levers: double.levers, calls: double.ledger.entries.length };
}

function discussionsOf(issueId: string, atMs: number | undefined) {
  const one = { id: 'd1', issueId, projectId: SHOP, outcome: 'keep', by: PEOPLE.developer, undone: false } as const;
  return atMs === undefined ? [] : [{ ...one, atMs }];
}

test('the lives of technical items, open and done, teach what the same lives teach', async () => {
  const { lives } = await livesOf([...lived(60, 20, 200), newTask(1, 2_000, { issueTypeId: types.story })]);
  expect(lives).toMatchObject({ unread: 0, cut: false });
  expect(lives?.items).toHaveLength(60);
  const { records, suggestedDays } = learnThreshold(lives?.items ?? [], NOW);
  expect(records.map(({ limitDays, items, done }) => [limitDays, items, done?.share.toFixed(2)]).slice(3, 7)).toEqual([
    [120, 60, '0.33'],
    [150, 60, '0.33'],
    [180, 60, '0.33'],
    [270, 40, '0.00'],
  ]);
  expect(suggestedDays).toBe(30);
});

describe('what refines a task of 400 days ago', () => {
  const ago = (days: number) => NOW - days * DAY_MS;
  const change = (id: string, authorId: string, days: number, field = 'summary') => ({
    id,
    authorId,
    atMs: ago(days),
    items: [{ field, fieldType: 'jira', fieldId: field, fromText: 'a', toText: 'b' } as const],
  });
  const comment = {
    id: '1',
    authorId: PEOPLE.developer,
    createdMs: ago(300),
    updatedMs: ago(300),
    body: { type: 'doc' as const, version: 1 as const, content: [] },
    properties: {},
  };
  const task = newTask(1, 400, {
    comments: [comment],
    histories: [
      change('1', PEOPLE.developer, 250),
      change('2', 'bot', 200),
      change('3', PEOPLE.admin, 150),
      change('4', PEOPLE.developer, 120, 'duedate'),
    ],
  });
  const row = (days: number, session: boolean): LedgerRow => ({
    id: String(days),
    author: PEOPLE.developer,
    issues: 20,
    fromMs: ago(days),
    toMs: ago(days),
    ...(session && { declared: { session, by: PEOPLE.admin, atMs: NOW } }),
  });

  it.each<[string, Given, readonly number[]]>([
    ['people’s comments and changes, not a bot’s', {}, [400, 300, 250, 150]],
    ['no account that is ignored', { policy: { ...policy, ignoredAccountIds: [PEOPLE.admin] } }, [400, 300, 250]],
    ['a discussion', { discussed: { [task.id]: ago(100) } }, [400, 300, 250, 150, 100]],
    ['no bulk edit of the ledger', { ledger: [row(250, false)] }, [400, 300, 150]],
    ['a session, whatever it changed', { ledger: [row(120, true)] }, [400, 300, 250, 150, 120]],
  ])('%s', async (_, given, expected) => {
    const { lives } = await livesOf([task], given);
    const days = lives?.items.flatMap(({ refinedAtMs }) => refinedAtMs.map((atMs) => (NOW - atMs) / DAY_MS));
    expect(days).toEqual(expected);
  });
});

test('at most 1,000 items are read, the newest, in steps of 100 that say how far it is', async () => {
  const { lives, progress, calls, asked, levers } = await livesOf(lived(1_200));
  expect(lives).toMatchObject({ cut: true, unread: 0 });
  expect(lives?.items).toHaveLength(1_000);
  expect(Math.min(...(lives?.items ?? []).map(({ refinedAtMs }) => refinedAtMs[0] ?? 0))).toBe(NOW - 2_094 * DAY_MS);
  expect(progress.map(([looked]) => looked)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000]);
  expect(new Set(progress.map(([, total]) => total))).toEqual(new Set([COUNTS[levers['approximate-count']](1_200)]));
  expect(asked).toEqual({ records: 10, bulkEdits: 10 });
  expect(calls).toBeLessThanOrEqual(22);
});

test('given up, it asks for nothing more and answers nothing', async () => {
  let over = false;
  const { lives, asked } = await livesOf(lived(500), {
    isOver: () => over,
    onProgress: (looked) => void (over = looked > 0),
  });
  expect(lives).toBeUndefined();
  expect(asked.records).toBe(2);
});

test('items that the viewer can’t see teach nothing, nor does a rule without rows', async () => {
  const change = ({ projects: [shop] }: Site) =>
    shop?.securityLevels.push({ id: '701', name: 'Admins', members: [{ kind: 'user', accountId: PEOPLE.admin }] });
  const issues = [newTask(1, 500, { securityLevelId: '701' }), newTask(2, 500, { statusId: statuses.done })];
  expect((await livesOf(issues, { change })).lives?.items).toHaveLength(2);
  expect((await livesOf(issues, { change, as: PEOPLE.developer })).lives?.items).toHaveLength(1);
  const noRule = { ...policy, rule: { rows: [], never: [] } };
  expect((await livesOf(issues, { policy: noRule })).lives).toEqual({ items: [], unread: 0, cut: false });
});

test('items whose history can’t be read are counted, and teach nothing', async () => {
  const through = (jira: Jira): Jira => ({
    ...jira,
    search: async (...asked) => ({ ...(await jira.search(...asked)), skipped: 2 }),
    changelogs: async (ids) => new Map([...(await jira.changelogs(ids))].slice(1)),
  });
  const { lives } = await livesOf(lived(10), { through });
  expect(lives).toMatchObject({ unread: 3, cut: false });
  expect(lives?.items).toHaveLength(9);
});

test('a reading that Jira breaks off teaches nothing', async () => {
  const site = shops();
  site.issues = lived(150);
  const { double, as } = doubleOf(site);
  double.faults.pending.push({
    template: '/rest/api/3/changelog/bulkfetch',
    times: 1,
    answer: { status: 429, reason: 'jira-quota-global-based' },
  });
  const reads = { jira: as(PEOPLE.admin), readRecords: async () => [], readBulkEdits: async () => [] };
  const ask = { projectId: SHOP, names: { types: SHOP_TYPES, components: [] }, policy, nowMs: NOW };
  await expect(readLives(reads, { ...ask, onProgress: () => undefined, isOver: () => false })).rejects.toThrow(/Jira/);
});
