import { METHODS } from './methods';
import { HORIZONS, lookBack, type Horizon, type Outcome } from './look-back';
import type { LivesRead } from './read-lives';

/** How well the ranges of one method held the truth, so many weeks ahead. Shares are from 0 to 1. */
export type Coverage = {
  readonly weeks: Horizon;
  /** How many past days were looked at. */
  readonly days: number;
  /** The truth's randomised place was between the tenth and the nine tenths of the runs: 0.8 is right. */
  readonly randomised: number;
  /** The truth was inside the range or on its edge. Small counts flatter this one. */
  readonly inclusive: number;
  /** The truth was below, above the range: 0.1 each is right. */
  readonly below: number;
  readonly above: number;
  /** By how much the middles, added up, were too high (0.1: by a tenth) or too low. */
  readonly bias: number;
  /** Mean interval score over the mean truth: width and misses in one; less is better. */
  readonly score: number;
};

export type CoverageReport = {
  readonly methods: readonly { readonly name: string; readonly horizons: readonly Coverage[] }[];
  /** Of the app's own method, project by project. */
  readonly projects: readonly { readonly key: string; readonly horizons: readonly Coverage[] }[];
  readonly items: number;
  readonly withoutDay: number;
  readonly skipped: number;
};

/** Each miss counts so many times: by twice the inverse of what a range leaves out. */
const MISS = 2 / 0.2;

/** Measures every method on what these projects' past tells. */
export function coverageOf({ projects, withoutDay, skipped }: LivesRead): CoverageReport {
  const outcomes = projects.flatMap(lookBack);
  const own = outcomes.filter(({ method }) => method === METHODS[0]?.name);
  const looked = projects.filter(({ key }) => own.some(({ project }) => project === key));
  return {
    methods: METHODS.map(({ name }) => ({
      name,
      horizons: byHorizon(outcomes.filter(({ method }) => method === name)),
    })),
    projects: looked.map(({ key }) => ({ key, horizons: byHorizon(own.filter(({ project }) => project === key)) })),
    items: projects.reduce((sum, { lives }) => sum + lives.length, 0),
    withoutDay,
    skipped,
  };
}

function byHorizon(outcomes: readonly Outcome[]): readonly Coverage[] {
  return HORIZONS.flatMap((weeks) => {
    const some = outcomes.filter((outcome) => outcome.weeks === weeks);
    return some.length === 0 ? [] : [measured(weeks, some)];
  });
}

function measured(weeks: Horizon, some: readonly Outcome[]): Coverage {
  const share = (is: (outcome: Outcome) => boolean) => some.filter(is).length / some.length;
  const sum = (of: (outcome: Outcome) => number) => some.reduce((total, outcome) => total + of(outcome), 0);
  const truth = Math.max(
    1,
    sum((outcome) => outcome.truth),
  );
  return {
    weeks,
    days: some.length,
    randomised: share(({ place }) => place >= 0.1 && place <= 0.9),
    inclusive: share(({ truth: came, low, high }) => low <= came && came <= high),
    below: share(({ place }) => place < 0.1),
    above: share(({ place }) => place > 0.9),
    bias: sum(({ middle }) => middle) / truth - 1,
    score: sum(scoreOf) / truth,
  };
}

function scoreOf({ truth, low, high }: Outcome): number {
  return high - low + MISS * (Math.max(0, low - truth) + Math.max(0, truth - high));
}
