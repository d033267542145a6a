import { normal, seededRandom } from '../../src/core/forecast/seeded-random';
import { coverageOf } from '../../tools/coverage/coverage';
import { coverageTable } from '../../tools/coverage/coverage-table';
import type { BacklogLife, ProjectLives } from '../../tools/coverage/read-lives';

const WEEK_MS = 7 * 86_400_000;
const FIRST_MS = Date.parse('2022-01-03');

/**
 * A made-up project of so many weeks: its team finishes about `each` items a week, more or fewer as its level drifts, `young`
 * of them such as came in less than a week before, the others taken from the backlog by lot.
 */
function project(key: string, weeks: number, each: number, young: number): ProjectLives {
  const random = seededRandom(key);
  const open: { createdMs: number; turns: { atMs: number; done: boolean }[] }[] = [];
  const lives: BacklogLife[] = [];
  const add = (createdMs: number, doneMs?: number) => {
    const life = {
      createdMs,
      turns: doneMs === undefined ? [] : [{ atMs: doneMs, done: true }],
      dayIs: 'seen' as const,
    };
    lives.push(life);
    if (doneMs === undefined) open.push(life);
  };
  let level = 0;
  for (let item = 0; item < 60; item += 1) add(FIRST_MS);
  for (let week = 0; week < weeks; week += 1) {
    const mondayMs = FIRST_MS + week * WEEK_MS;
    level = 0.9 * level + 0.2 * normal(random);
    const done = Math.round(each * Math.exp(level) + random() - 0.5);
    for (let item = 0; item < done; item += 1) {
      const atMs = mondayMs + random() * WEEK_MS;
      if (random() < young) add(atMs - random() * WEEK_MS, atMs);
      else open.splice(Math.floor(random() * open.length), 1)[0]?.turns.push({ atMs, done: true });
    }
    while (open.length < 60) add(mondayMs + random() * WEEK_MS);
  }
  return { key, lives, untilMs: FIRST_MS + weeks * WEEK_MS };
}

const report = coverageOf({
  projects: ['ONE', 'TWO', 'SIX'].map((key) => project(key, 160, 6, 0.6)),
  withoutDay: 0,
  skipped: 0,
});
const [own, withoutNewcomers, counts, average] = report.methods;

test('on teams whose pace drifts, the ranges hold the truth about as often as they say', () => {
  for (const { randomised, inclusive, days, bias } of own?.horizons ?? []) {
    expect(days).toBeGreaterThan(60);
    expect(randomised).toBeGreaterThan(0.7);
    expect(inclusive).toBeGreaterThanOrEqual(randomised);
    expect(Math.abs(bias)).toBeLessThan(0.25);
  }
});

test('what leaves newcomers out promises far too much, and the plainer ways miss more often', () => {
  const last = (method: typeof own) => method?.horizons.at(-1);
  for (const method of [withoutNewcomers, average]) {
    expect(last(method)?.bias).toBeGreaterThan(0.4);
    expect(last(method)?.randomised).toBeLessThan(0.5);
  }
  expect(last(counts)?.randomised).toBeLessThan(last(own)?.randomised ?? 0);
  expect(last(average)?.score).toBeGreaterThan(last(own)?.score ?? Infinity);
});

test('every day is inside, below or above, and looked at by every method', () => {
  for (const { horizons } of report.methods) {
    expect(horizons.map(({ days }) => days)).toEqual(own?.horizons.map(({ days }) => days));
    for (const { randomised, below, above } of horizons) expect(randomised + below + above).toBeCloseTo(1, 9);
  }
  expect(report.projects.map(({ key }) => key)).toEqual(['ONE', 'TWO', 'SIX']);
});

test('a project too young or too quiet to look back on is said to be that', () => {
  const quiet = coverageOf({
    projects: [project('NEW', 10, 6, 0.5), project('OLD', 160, 0, 0)],
    withoutDay: 2,
    skipped: 1,
  });
  expect(coverageTable(quiet)).toContain(
    'There is no past day with enough finished work before it and enough time after it.',
  );
  expect(coverageTable(quiet)).toContain('2 work items left out: nothing tells when they were done.');
  expect(coverageTable(quiet)).toContain('1 line skipped: no readable work item.');
});

test('nothing is said about a time for which the project isn’t old enough', () => {
  const young = coverageOf({ projects: [project('NEW', 40, 8, 0.3)], withoutDay: 0, skipped: 0 });
  expect(young.methods[0]?.horizons.map(({ weeks }) => weeks)).toEqual([4, 8, 13]);
});
