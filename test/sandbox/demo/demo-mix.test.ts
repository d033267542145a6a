import * as fc from 'fast-check';
import type { AppModules } from '../../../sandbox/app-modules';
import { demoSite } from '../../../sandbox/demo/demo-site';
import { platformArchive } from '../../../sandbox/demo/history/archive';
import { suggestOrigin } from '../../../src/core/framing/suggestion';
import { judgeAll, theApp, type Judged } from './judged-site';

const TODAY = '2026-10-01';
const DAY_MS = 86_400_000;

const isOpen = ({ issue }: Judged) => issue.status.category !== 'done';
const isTechnical = ({ assessment }: Judged) => assessment.verdict.technical;
const stateOf = ({ assessment }: Judged) => assessment.framing.state;

/** How many there are of each kind. */
function tally(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** An item without an answer of its own has its parent's origin; one without any, what its words suggest. */
function originOf({ issue, parentFraming }: Judged): string {
  const own = issue.framing?.origin ?? parentFraming?.origin;
  return own ?? suggestOrigin({ ...issue, typeName: issue.type.name })?.choice ?? 'none';
}

describe('The demo’s 200 items, judged by the app', () => {
  let app: AppModules;
  let all: readonly Judged[];
  let technical: readonly Judged[];
  let inScope: readonly Judged[];

  beforeAll(async () => {
    app = await theApp();
    const done = new Set(platformArchive().map(({ key }) => key));
    all = judgeAll(demoSite({ app }), app).judged.filter(({ issue }) => !done.has(issue.key));
    technical = all.filter(isTechnical);
    inScope = technical.filter((item) => isOpen(item) && !item.inActiveSprint);
  });

  test('stand in three projects under 200 different keys', () => {
    expect(tally(all.map(({ issue }) => issue.projectKey))).toEqual({ SHOP: 92, PAY: 58, OPS: 50 });
    expect(new Set(all.map(({ issue }) => issue.key)).size).toBe(200);
    expect(new Set(all.map(({ issue }) => issue.id)).size).toBe(200);
  });

  test('are 118 features and bugs, 12 epics and sub-tasks and 70 technical ones', () => {
    const others = all.filter((item) => !isTechnical(item)).map(({ issue }) => issue.type.level);
    expect(technical).toHaveLength(70);
    expect(tally(others.map((level) => (level === 'standard' ? level : 'epic or sub-task')))).toEqual({
      standard: 118,
      'epic or sub-task': 12,
    });
  });

  test('hold 61 technical ones in scope, 5 in the active Sprint, 4 done', () => {
    expect(inScope).toHaveLength(61);
    expect(technical.filter((item) => isOpen(item) && item.inActiveSprint)).toHaveLength(5);
    expect(technical.filter((item) => !isOpen(item))).toHaveLength(4);
  });

  test('of the 61, 27 are fresh, 11 ageing and 23 stale', () => {
    const states = inScope.map(({ assessment }) => assessment.staleness.state);
    expect(tally(states)).toEqual({ fresh: 27, ageing: 11, stale: 23 });
  });

  test('of the 61, 4 are put off and 2 are never done', () => {
    const decided = inScope.flatMap(({ assessment }) => assessment.decided?.outcome ?? []);
    expect(tally(decided)).toEqual({ keep: 1, notNow: 4, never: 2 });
  });

  test('of the 61, 44 are framed, 6 of them inherited and 5 thin, and 17 have open answers', () => {
    const { framed, inherited, thin, ...open } = tally(inScope.map(stateOf));
    expect({ framed, inherited, thin }).toEqual({ framed: 33, inherited: 6, thin: 5 });
    expect(Object.values(open).reduce((sum, count) => sum + count, 0)).toBe(17);
  });

  test('three answers are due later and one is overdue', () => {
    const due = inScope.filter((item) => stateOf(item) === 'later').map(({ issue }) => issue.framing?.laterUntil ?? '');
    expect(due.filter((day) => day >= TODAY)).toHaveLength(3);
    expect(due.filter((day) => day < TODAY)).toHaveLength(1);
  });

  test('the 61 come up for four kinds of reasons', () => {
    expect(tally(inScope.map(originOf))).toEqual({ upkeep: 22, 'external-change': 11, debt: 18, enabler: 10 });
  });

  test('of the 61, 14 have no estimate and 9 a date', () => {
    expect(inScope.filter(({ issue }) => issue.storyPoints === undefined)).toHaveLength(14);
    expect(inScope.filter(({ issue }) => issue.framing?.deadline !== undefined)).toHaveLength(9);
  });

  test('12 plain Stories of the backlog only look technical, and nothing else does', () => {
    const looking = all.filter(({ assessment }) => assessment.looks.length > 0);
    expect(looking).toHaveLength(12);
    expect(looking.every((item) => item.issue.type.name === 'Story' && isOpen(item) && !item.inActiveSprint)).toBe(
      true,
    );
  });

  test('"not updated for 90 days" finds none of the 23 stale ones', () => {
    const before = Date.parse('2026-10-01T09:00:00Z') - 90 * DAY_MS;
    const stale = inScope.filter(({ assessment }) => assessment.staleness.state === 'stale');
    expect(stale.filter(({ stored }) => stored.updatedMs <= before)).toEqual([]);
  });

  test('the worst three are the heroes of the list', () => {
    const worst = [...inScope].sort((a, b) => a.assessment.staleness.staleOnMs - b.assessment.staleness.staleOnMs);
    expect(worst.slice(0, 3).map(({ issue, assessment }) => [issue.key, assessment.staleness.days])).toEqual([
      ['OPS-12', 237],
      ['SHOP-18', 142],
      ['SHOP-46', 132],
    ]);
  });

  test('another seed tells other histories of the same mix, and the same seed the same', () => {
    const demo = (seed: number) => demoSite({ app, seed });
    expect(demo(1)).toEqual(demo(1));
    expect(demo(2).site.issues).not.toEqual(demo(1).site.issues);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { judged } = judgeAll(demo(seed), app);
        const scope = judged.filter((item) => isTechnical(item) && isOpen(item) && !item.inActiveSprint);
        const states = tally(scope.map(({ assessment }) => assessment.staleness.state));
        expect(states).toEqual({ fresh: 27, ageing: 11, stale: 23 });
        expect(judged.filter(({ assessment }) => assessment.looks.length > 0)).toHaveLength(12);
      }),
      { numRuns: 8 },
    );
  });
});
