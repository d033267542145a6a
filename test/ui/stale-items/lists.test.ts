import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Deferral } from '../../../src/core/refinement/deferrals';
import type { Framing } from '../../../src/core/framing/framing';
import { judgedItem, type JudgedItem } from '../../../static/stale-items/items/judged-item';
import { ageRanges, countAges, countAgesBetween, isOfAge } from '../../../static/stale-items/lists/ages';
import { listAsCsv } from '../../../static/stale-items/lists/csv';
import { listJql, MOST_IN_LINK } from '../../../static/stale-items/lists/numbers';
import { rowTexts } from '../../../static/stale-items/lists/row-texts';
import { anItem } from './an-item';

const SITE_URL = 'https://example.atlassian.net';

describe('the ages', () => {
  test('put every item into exactly one range, on its side of the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 9000 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 3650 }),
        (days, limit) => {
          const ages = countAges(days, limit);
          expect(ages.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
          for (const age of ages) {
            expect(age.isOver).toBe(age.fromDays >= limit);
            expect(age.count).toBe(days.filter((day) => isOfAge(day, age)).length);
          }
        },
      ),
    );
  });

  test('are the same out of totals, which is all that a search counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 400 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 200 }),
        (days, limit) => {
          const atLeast = ageRanges(limit).map(({ fromDays }) => days.filter((day) => day >= fromDays).length);
          expect(countAgesBetween(atLeast, limit)).toEqual(countAges(days, limit));
        },
      ),
    );
  });

  test('draw the line at the limit, and one where "ageing" begins', () => {
    expect(ageRanges(90).map(({ fromDays, toDays }) => [fromDays, toDays])).toEqual([
      [0, 29],
      [30, 59],
      [60, 89],
      [90, 179],
      [180, Infinity],
    ]);
  });

  test('show totals that the index gives at different moments as nothing, never as less', () => {
    expect(countAgesBetween([10, 12, 3, 3, 0], 90).map(({ count }) => count)).toEqual([0, 9, 0, 3, 0]);
  });
});

test.each([
  ['2026-09-30', { day: '30 Sep', isOver: true }],
  ['2026-10-01', { day: '1 Oct', isOver: false }],
  ['2027-01-08', { day: '8 Jan 2027', isOver: false }],
  // No promise reaches beyond a year: the answers were due when the item was created.
  ['9999-12-31', { day: '22 May', isOver: true }],
])('a row tells that answers were promised for %s', (laterUntil, due) => {
  const { facts } = anItem(132);
  const promised = judgedItem({
    ...facts,
    issue: { ...facts.issue, framing: { laterReason: 'incident', laterUntil } },
  });
  expect(rowTexts(promised, { timeZone: 'UTC' }).due).toEqual(due);
  expect(rowTexts(anItem(132), { timeZone: 'UTC' }).due).toBeUndefined();
});

describe('the CSV of a list', () => {
  const lines = (item: JudgedItem, deferrals: readonly Deferral[] = []) =>
    listAsCsv([item], new Map([[item.facts.issue.id, deferrals]]), { timeZone: 'UTC' }, SITE_URL)
      .trimEnd()
      .split('\r\n');

  test('holds a line for each item and nobody’s name', () => {
    const csv = lines(anItem(132));
    expect(csv).toHaveLength(2);
    expect(csv[1]).toBe(
      '"SHOP-1","Replace the session store","132","90","2026-05-22 created","2026-08-20","0","","","","","","0","","https://example.atlassian.net/browse/SHOP-1"',
    );
    expect(csv.join()).not.toContain('Ana');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '|cmd', '%0A=1'])('%j is text, never a formula', (summary) => {
    expect(lines(anItem(1, summary))[1]).toContain(`,"'${summary}",`);
  });

  test('tells the limit of each item: its origin’s, or what its deadline leaves of it', () => {
    const policy = { ...DEFAULT_POLICY, staleAfterDaysByOrigin: { debt: 45 } };
    const limitOf = (framing: Framing) => {
      const { facts } = anItem(40);
      const line = lines(judgedItem({ ...facts, policy, issue: { ...facts.issue, framing } }))[1];
      return /^"SHOP-1","[^"]*","40","(\d+)",/.exec(line ?? '')?.[1];
    };
    expect([limitOf({}), limitOf({ origin: 'debt' }), limitOf({ origin: 'debt', deadline: '2026-10-10' })]).toEqual([
      '90',
      '45',
      '30',
    ]);
  });

  test('tells the whole sentence, the date, what delay costs, the points and why it comes up', () => {
    const { facts } = anItem(40);
    const framing: Framing = {
      doNothing: 'Card payments stop',
      risk: 'about 18 % of orders cannot be paid',
      deadline: '2026-11-30',
      costLikely: 1_200_000,
      costUnit: 'money',
      origin: 'external-change',
    };
    const item = judgedItem({ ...facts, issue: { ...facts.issue, framing, storyPoints: 8 } });
    expect(lines(item)[1]).toContain(
      ',"If we don\'t do this by 30 Nov 2026 (in 60 days), card payments stop: about 18 % of orders cannot be paid.","2026-11-30","about 1,200,000 a month","8","external-change",',
    );
  });

  test('tells how often an item was put off, and how', () => {
    const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
    const deferrals: readonly Deferral[] = [
      { kind: 'sprint', name: 'Sprint 21', atMs: at('2026-08-25') },
      { kind: 'notNow', atMs: at('2026-09-02'), discussionId: 'd1' },
    ];
    expect(lines(anItem(40), deferrals)[1]).toContain(',"2","Sprint 21 (2026-08-25), not now (2026-09-02)","https');
  });

  test('quotes what holds marks of its own', () => {
    expect(lines(anItem(1, 'Say "hello", twice'))[1]).toContain(',"Say ""hello"", twice",');
  });
});

test('a number opens exactly its items, up to what an address can hold', () => {
  expect(listJql([{ id: '10001' }, { id: '10002' }])).toBe('id IN (10001, 10002)');
  const many = Array.from({ length: MOST_IN_LINK + 1 }, (_, at) => ({ id: String(at) }));
  expect(listJql(many).split(',')).toHaveLength(MOST_IN_LINK);
});
