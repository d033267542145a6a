import { STANDARD } from '../../../sandbox/jira/site/standard';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { readFinished } from '../../../src/jira/order/read-finished';
import { NOW, PEOPLE, SHOP, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { shopSeenBy } from './shop-seen-by';

const TODAY = '2026-10-01';
const DAY_MS = 86_400_000;
const { toDo, done } = STANDARD.statuses;

/** An item that was created and finished so many days ago. */
function finished(number: number, createdDays: number, doneDays: number, more: Partial<Issue> = {}): Issue {
  const items = [{ field: 'status', fieldType: 'jira' as const, fieldId: 'status', from: toDo, to: done }];
  return shopIssue(number, `Part ${number}`, {
    createdMs: NOW.getTime() - createdDays * DAY_MS,
    statusId: done,
    histories: [{ id: String(number), atMs: NOW.getTime() - doneDays * DAY_MS, items }],
    ...more,
  });
}

async function read(issues: readonly Issue[], timeZone = 'UTC') {
  const { jira, double } = shopSeenBy(PEOPLE.editor, { ...shopBacklog(), issues: [...issues] });
  const found = await readFinished(jira, SHOP, TODAY, timeZone);
  return { ...found, calls: double.ledger.entries.length };
}

test('what was finished in the last half year comes newest first, with its age and its day', async () => {
  const { items, ...rest } = await read([
    finished(101, 30, 2),
    finished(102, 150, 10),
    finished(103, 300, 200),
    shopIssue(104, 'Open still'),
  ]);
  expect(items).toEqual([
    { doneOn: '2026-09-29', ageWeeks: 4, dayIs: 'told' },
    { doneOn: '2026-09-21', ageWeeks: 20, dayIs: 'told' },
  ]);
  expect(rest).toEqual({ beganOn: '2025-12-05', dropped: new Map(), more: false, calls: 3 });
});

test('the day is that of the reader’s calendar', async () => {
  const late = {
    histories: finished(101, 30, 2).histories.map((one) => ({ ...one, atMs: Date.parse('2026-09-28T22:00:00Z') })),
  };
  const { items } = await read([finished(101, 30, 2, late)], 'Europe/Berlin');
  expect(items.map(({ doneOn }) => doneOn)).toEqual(['2026-09-29']);
});

test('epics and sub-tasks are left out, and what was dropped is counted by its resolution', async () => {
  const { items, dropped } = await read([
    finished(101, 30, 2, { issueTypeId: STANDARD.types.epic }),
    finished(102, 30, 2, { issueTypeId: STANDARD.types.subtask }),
    finished(103, 30, 2, { resolutionId: STANDARD.resolutions.wontDo }),
    finished(104, 30, 2),
  ]);
  expect(items).toHaveLength(1);
  expect([...dropped]).toEqual([["Won't Do", 1]]);
});

test('of a project in which nothing is to be seen nothing is known', async () => {
  expect(await read([])).toEqual({ items: [], beganOn: undefined, dropped: new Map(), more: false, calls: 3 });
});
