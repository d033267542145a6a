import { learnThreshold, LEAST_ITEMS, type LimitRecord } from '../../../src/core/learnt-threshold/learn-threshold';
import type { LivedItem } from '../../../src/core/learnt-threshold/lived-item';

const DAY_MS = 86_400_000;
const NOW_MS = Date.parse('2026-10-01T09:00:00Z');

/** A life in days before now: refined then (the first is its creation), and done then. */
function life(refinedDaysAgo: readonly number[], doneDaysAgo?: number): LivedItem {
  const atMs = (daysAgo: number) => NOW_MS - daysAgo * DAY_MS;
  return { refinedAtMs: refinedDaysAgo.map(atMs), ...(doneDaysAgo !== undefined && { doneAtMs: atMs(doneDaysAgo) }) };
}

const many = (count: number, one: LivedItem) => Array.from({ length: count }, () => one);

function recordOf(limitDays: number, items: readonly LivedItem[]): LimitRecord | undefined {
  return learnThreshold(items, NOW_MS).records.find((record) => record.limitDays === limitDays);
}

describe('who reached a limit', () => {
  it.each<[string, LivedItem, number]>([
    ['stands that long to the millisecond', life([90]), 1],
    ['stands a moment less', { refinedAtMs: [NOW_MS - 90 * DAY_MS + 1] }, 0],
    ['was refined too often', life([300, 250, 200, 150, 100, 50]), 0],
    ['was refined at the very moment', life([200, 110, 20], 10), 1],
    ['once stood so long, and was refined again since', life([400, 300, 20]), 1],
    ['did so twice, and counts once', life([600, 400, 100]), 1],
    ['was done before', life([200], 111), 0],
    ['was done at the very moment', life([200], 110), 1],
    ['stood so long only after it was done', life([400, 390], 389), 0],
  ])('one that %s', (_, one, items) => {
    expect(recordOf(90, [one])?.items).toBe(items);
  });
});

describe('the share that was done within a year after', () => {
  const done = life([600], 400);
  const doneLate = life([600], 100);
  const waiting = life([600]);

  it('is the plain one where everybody was followed for a year', () => {
    const record = recordOf(90, [...many(10, done), ...many(15, waiting), ...many(15, doneLate)]);
    expect(record).toMatchObject({ limitDays: 90, items: 40, aYearAgo: 40, done: { share: expect.closeTo(0.25, 10) } });
    // Greenwood: 10/(40·30), its root 0.091287; 1.959964 · 0.091287 / −log 0.75 = 0.621938; 1 − 0.75 to the power of e^∓0.621938.
    expect([record?.done?.low, record?.done?.high]).toEqual([expect.closeTo(0.14312, 5), expect.closeTo(0.41481, 5)]);
  });

  it('counts the ones that reached it lately as far as they were followed', () => {
    const latelyReached = life([91]);
    const record = recordOf(90, [...many(10, done), ...many(30, waiting), ...many(100, latelyReached)]);
    expect(record).toMatchObject({ items: 140, aYearAgo: 40, done: { share: expect.closeTo(0.25, 10) } });
  });

  it(`is not told where fewer than ${LEAST_ITEMS} reached the limit a year ago or more`, () => {
    const items = many(LEAST_ITEMS - 1, waiting);
    expect(recordOf(90, [...items, ...many(500, life([300]))])).toMatchObject({ aYearAgo: 29, done: undefined });
    expect(recordOf(90, [...items, life([365 + 90])])).toMatchObject({ aYearAgo: 30, done: { share: 0 } });
  });
});

describe('the suggestion', () => {
  const suggested = (items: readonly LivedItem[], alsoDays?: number) =>
    learnThreshold(items, NOW_MS, alsoDays).suggestedDays;
  /** They are done after so many days without a refinement, or never. */
  const doneAfter = (days: number) => life([1000], 1000 - days);
  const never = life([1000]);

  it('is the shortest limit from which on clearly fewer than half are done within a year', () => {
    expect(suggested([...many(60, doneAfter(100)), ...many(60, never)])).toBe(120);
    expect(suggested([...many(60, doneAfter(50)), ...many(60, never)])).toBe(60);
    expect(suggested(many(60, never))).toBe(30);
  });

  it('is none where more than half are done even after the longest', () => {
    expect(suggested([...many(60, doneAfter(400)), ...many(20, never)])).toBeUndefined();
  });

  it('is none where it is not clear: 35 of 100 are fewer than half, 11 of 30 may be half', () => {
    expect(suggested([...many(35, doneAfter(380)), ...many(65, never)])).toBe(30);
    expect(suggested([...many(11, doneAfter(380)), ...many(19, never)])).toBeUndefined();
  });

  it('is no limit after which a longer one has more than half done again', () => {
    const items = [...many(70, doneAfter(480)), ...many(40, never)];
    expect(recordOf(90, items)?.done?.share).toBe(0);
    expect(recordOf(120, items)?.done?.share).toBeCloseTo(7 / 11, 10);
    expect(suggested(items)).toBeUndefined();
  });

  it('is none with too little history, and never the limit that was only asked about', () => {
    expect(suggested(many(29, never))).toBeUndefined();
    const { records, suggestedDays } = learnThreshold(many(60, never), NOW_MS, 20);
    expect(records.map(({ limitDays }) => limitDays)).toEqual([20, 30, 60, 90, 120, 150, 180, 270, 365]);
    expect(suggestedDays).toBe(30);
    expect(learnThreshold([], NOW_MS, 90).records).toHaveLength(8);
  });
});
