import * as fc from 'fast-check';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { judgedItem, type JudgedItem } from '../../../static/stale-items/find/judged-item';
import { ageGroups } from '../../../static/stale-items/lists/age-groups';
import { listAsCsv } from '../../../static/stale-items/lists/csv';
import { listJql, MOST_IN_LINK } from '../../../static/stale-items/lists/list-jql';
import { AT, DAY_MS } from './gadget-site';

const SITE_URL = 'https://example.atlassian.net';

/** An item that nobody refined since it was created, so many days ago. */
function anItem(days: number, summary = 'Replace the session store', number = 1): JudgedItem {
  const createdAt = new Date(AT.getTime() - days * DAY_MS).toISOString();
  return judgedItem({
    issue: {
      id: String(10_000 + number),
      key: `SHOP-${number}`,
      projectId: '1',
      projectKey: 'SHOP',
      summary,
      type: { name: 'Technical task', level: 'standard' },
      status: { name: 'To Do', category: 'new' },
      labels: [],
      components: [],
      createdAt,
      updatedAt: createdAt,
      creator: { accountId: 'ana', displayName: 'Ana Costa' },
    },
    policy: DEFAULT_POLICY,
    records: { issueId: String(10_000 + number), marks: [], discussed: [] },
    entries: [],
    comments: [],
    bulkEdits: NO_BULK_EDITS,
    nowMs: AT.getTime(),
  });
}

describe('the ages', () => {
  test('put every item into exactly one group, whatever the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 2000 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 3650 }),
        (days, limit) => {
          const groups = ageGroups(
            days.map((each) => anItem(each)),
            limit,
          );
          expect(groups.flatMap(({ items }) => items)).toHaveLength(days.length);
          for (const { items, fromDays, isOver } of groups) {
            expect(isOver).toBe(fromDays >= limit);
            for (const item of items) expect(item.assessment.staleness.days >= limit).toBe(isOver);
          }
        },
      ),
    );
  });

  test('draw the line at the limit', () => {
    const ends = ageGroups([], 90).map(({ fromDays, toDays }) => [fromDays, toDays]);
    expect(ends).toEqual([
      [0, 14],
      [15, 29],
      [30, 44],
      [45, 59],
      [60, 74],
      [75, 89],
      [90, 179],
      [180, 359],
      [360, Infinity],
    ]);
  });
});

describe('the CSV of a list', () => {
  const lines = (item: JudgedItem) => listAsCsv([item], { timeZone: 'UTC' }, SITE_URL).trimEnd().split('\r\n');

  test('holds a line for each item and nobody’s name', () => {
    const csv = lines(anItem(132));
    expect(csv).toHaveLength(2);
    expect(csv[1]).toBe(
      '"SHOP-1","Replace the session store",132,90,"2026-05-22 created","2026-08-20",0,"","https://example.atlassian.net/browse/SHOP-1"',
    );
    expect(csv.join()).not.toContain('Ana');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\t=1', '|cmd', '%0A=1'])(
    '%j is text, never a formula',
    (summary) => {
      expect(lines(anItem(1, summary))[1]).toContain(`,"'${summary}",`);
    },
  );

  test('quotes what holds marks of its own', () => {
    expect(lines(anItem(1, 'Say "hello", twice'))[1]).toContain(',"Say ""hello"", twice",');
  });
});

test('a number opens exactly its items, up to what an address can hold', () => {
  expect(listJql([anItem(1, 'a', 1), anItem(1, 'b', 2)])).toBe('id IN (10001, 10002)');
  const many = Array.from({ length: MOST_IN_LINK + 1 }, (_, at) => anItem(1, 'a', at));
  expect(listJql(many).split(',')).toHaveLength(MOST_IN_LINK);
});
