import * as fc from 'fast-check';
import { randomFrom } from '../../../sandbox/demo/random';
import { shareLeft, type Followed } from '../../../src/core/learnt-threshold/share-left';

const done = (days: number): Followed => ({ days, done: true });
const waiting = (days: number): Followed => ({ days, done: false });

/** Ten items, worked out by hand: at 1 day 10 are followed, at 2 there are 9, at 3 seven, at 5 four, at 8 two. */
const TEN = [
  done(1),
  done(2),
  waiting(2),
  done(3),
  done(3),
  waiting(4),
  done(5),
  waiting(6),
  done(8),
  waiting(10),
] as const;

describe('the share left undone, by Kaplan and Meier', () => {
  it.each([
    [0, 1],
    [0.9, 1],
    [1, 9 / 10],
    [2, (9 / 10) * (8 / 9)],
    [3, (8 / 10) * (5 / 7)],
    [4.9, (8 / 10) * (5 / 7)],
    [5, (8 / 10) * (5 / 7) * (3 / 4)],
    [7.9, (8 / 10) * (5 / 7) * (3 / 4)],
    [8, (8 / 10) * (5 / 7) * (3 / 4) * (1 / 2)],
    [100, (8 / 10) * (5 / 7) * (3 / 4) * (1 / 2)],
  ])('after %d days', (days, share) => {
    expect(shareLeft(TEN, days).share).toBeCloseTo(share, 12);
  });

  // Greenwood after 5 days: 1/(10·9) + 1/(9·8) + 2/(7·5) + 1/(4·3) = 0.165476; its root 0.406788; log 0.428571 = −0.847298;
  // 1.959964 · 0.406788 / 0.847298 = 0.940979; 0.428571 to the power of e^±0.940979 (2.562488 and 0.390246).
  it('has Greenwood’s interval on the scale of log(−log)', () => {
    const { low, high } = shareLeft(TEN, 5);
    expect([low, high]).toEqual([expect.closeTo(0.114042, 6), expect.closeTo(0.718453, 6)]);
  });

  it('has the exact interval of the binomial where nothing was done yet: 0.025 to the power of 1/n', () => {
    expect(shareLeft([waiting(9), waiting(5), waiting(1)], 5)).toEqual({ share: 1, low: Math.sqrt(0.025), high: 1 });
    expect(shareLeft([waiting(1), waiting(2)], 5)).toEqual({ share: 1, low: 0, high: 1 });
    expect(shareLeft([], 5)).toEqual({ share: 1, low: 0, high: 1 });
  });

  it('keeps the upper end where nothing is left', () => {
    const all = [done(1), done(2), done(3), done(4)];
    expect(shareLeft(all, 4)).toEqual({ share: 0, low: 0, high: shareLeft(all, 3).high });
    expect(shareLeft([done(1), done(1)], 1)).toEqual({ share: 0, low: 0, high: 1 });
  });
});

describe('any set of items', () => {
  const followed = fc.array(fc.record({ days: fc.integer({ min: 0, max: 12 }), done: fc.boolean() }), {
    maxLength: 40,
  });
  const days = fc.integer({ min: 0, max: 13 });

  it('has a share from 0 to 1, within its interval, which never grows', () => {
    fc.assert(
      fc.property(followed, days, days, (all, one, other) => {
        const earlier = shareLeft(all, Math.min(one, other));
        const later = shareLeft(all, Math.max(one, other));
        expect(later.share).toBeLessThanOrEqual(earlier.share);
        for (const { share, low, high } of [earlier, later]) {
          expect([0 <= low, low <= share, share <= high, high <= 1]).toEqual([true, true, true, true]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has the plain share where everybody was followed to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 }), days, (ends, at) => {
        const plain = ends.filter((end) => end > at).length / ends.length;
        expect(shareLeft(ends.map(done), at).share).toBeCloseTo(plain, 12);
      }),
    );
  });

  it('may come in any order', () => {
    const shuffled = followed.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, days, ([all, others], at) => {
        expect(shareLeft(others, at)).toEqual(shareLeft(all, at));
      }),
    );
  });
});

describe('over many made-up projects', () => {
  it('the interval holds the truth about 95 times in 100, although many items are new', () => {
    const { below } = randomFrom(41);
    const random = () => below(2 ** 32) / 2 ** 32;
    const perDay = Math.LN2 / 365;
    const projects = Array.from({ length: 1000 }, () =>
      Array.from({ length: 60 }, (): Followed => {
        const doneAfter = -Math.log(1 - random()) / perDay;
        const knownFor = 900 * random();
        return { days: Math.min(doneAfter, knownFor), done: doneAfter <= knownFor };
      }),
    );
    const estimates = projects.map((followed) => shareLeft(followed, 365));
    const holding = estimates.filter(({ low, high }) => low <= 0.5 && 0.5 <= high).length;
    expect(holding).toBeGreaterThan(930);
    expect(holding).toBeLessThan(970);
    const mean = estimates.reduce((sum, { share }) => sum + share, 0) / estimates.length;
    expect(mean).toBeCloseTo(0.5, 2);
  });
});
