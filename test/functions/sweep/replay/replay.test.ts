import { parseStakesProperty } from '../../../../src/core/stakes/parse-stakes-property';
import type { Issue } from '../../../../sandbox/jira/site/issue';
import { BACKLOG } from '../../../fixtures/backlog';
import { audited, type Refined } from './audited';
import { exportedLife, sliceOf, type ExportedLife } from './exported-life';
import { liveAgain, type Delivery, type LivedAgain } from './live-again';

const WHOLE_RUNS = 5;
const SLICES = 100;
const SLICE_ISSUES = 20;
const DAY_MS = 86_400_000;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One in ten events and jobs lost, one in ten doubled, all up to three minutes late and so out of order. */
function disturbed(random: () => number): Delivery {
  const searchLagMs = random() < 0.5 ? 0 : Math.floor(random() * 120_000);
  return { random, lost: 0.1, doubled: 0.1, mostDelayMs: 180_000, searchLagMs };
}

/** What the property of every open issue says, by key. */
function refinedIn({ store }: LivedAgain): ReadonlyMap<string, Refined | undefined> {
  const isOpen = ({ statusId }: Issue) => store.statuses.get(statusId)?.categoryKey !== 'done';
  return new Map(
    [...store.issues.values()].filter(isOpen).map(({ key, properties }) => {
      const stakes = parseStakesProperty(properties['stakes']);
      return [key, stakes && { refinedAt: stakes.refinedAt, signal: stakes.signal, by: stakes.by }];
    }),
  );
}

/** Lives through a part of a life, disturbed, and compares with the audit at some dates; tells how much was compared. */
async function livesAsAudited(life: ExportedLife, seed: number, { dates, begin }: { dates: number; begin: number }) {
  const random = seeded(seed);
  const [first, last] = [life.happenings[0]?.atMs ?? 0, life.happenings.at(-1)?.atMs ?? 0];
  const fromMs = first - DAY_MS + Math.floor(random() * begin * (last - first));
  const lived = await liveAgain(life, fromMs, disturbed(random));
  let compared = 0;
  for (const place of Array.from({ length: dates }, random).sort((a, b) => a - b)) {
    const atMs = quietAfter(life, fromMs + Math.floor(place * (last + DAY_MS - fromMs)));
    await lived.until(atMs);
    await lived.repair();
    const expected = await audited(life, atMs);
    const judged = [...refinedIn(lived)].filter(([key]) => expected.has(key));
    compared += judged.length;
    const odd = judged.filter(([key, refined]) => !same(refined, expected.get(key)));
    expect(odd.map(([key, refined]) => ({ seed, at: new Date(atMs), key, refined, audit: expected.get(key) }))).toEqual(
      [],
    );
  }
  return { compared, sweeps: lived.sweeps };
}

function same(a: Refined | undefined, b: Refined | undefined): boolean {
  return a?.refinedAt === b?.refinedAt && a?.signal === b?.signal && a?.by === b?.by;
}

/** The first moment from here on at which search shows everything, however late. */
function quietAfter({ happenings }: ExportedLife, fromMs: number): number {
  let atMs = fromMs;
  for (const happening of happenings) {
    if (happening.atMs > atMs) break;
    if (happening.atMs > atMs - 121_000) atMs = happening.atMs + 121_000;
  }
  return atMs;
}

describe('four years of a backlog, lived through again', () => {
  let life: ExportedLife;
  beforeAll(async () => void (life = await exportedLife(BACKLOG)));

  test(`whole, ${WHOLE_RUNS} times, every issue was last refined when the audit says`, async () => {
    const [begin, dates] = [0.3, 6];
    for (let seed = 1; seed <= WHOLE_RUNS; seed += 1) {
      const { compared, sweeps } = await livesAsAudited(life, seed, { dates, begin });
      expect(compared).toBeGreaterThan(100);
      expect(sweeps).toBeGreaterThan(100);
    }
  }, 600_000);

  test(`in ${SLICES} slices of ${SLICE_ISSUES} issues, too`, async () => {
    let all = 0;
    const [begin, dates] = [1, 2];
    for (let seed = 1; seed <= SLICES; seed += 1) {
      const random = seeded(100_000 + seed);
      const from = Math.floor(random() * (life.keys.length - SLICE_ISSUES));
      const slice = sliceOf(life, new Set(life.keys.slice(from, from + SLICE_ISSUES)));
      const { compared } = await livesAsAudited(slice, seed, { dates, begin });
      all += compared;
    }
    expect(all).toBeGreaterThan(5 * SLICES);
  }, 600_000);
});
