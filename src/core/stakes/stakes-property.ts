import type { FramingState, Origin } from '../framing/framing';
import type { WayIn } from '../policy/ways-in';
import type { Outcome } from '../records/records';
import type { SignalId } from '../refinement/signals';

/** Whether the issue is technical by rule or mark, only looks it by its summary's words, or neither. */
export const TECHNICAL_VERDICTS = ['yes', 'looks', 'no'] as const;
export type TechnicalVerdict = (typeof TECHNICAL_VERDICTS)[number];

/**
 * The issue property `stakes`: what the core judged about an issue at `asOf`, kept where JQL can search it. A pure
 * cache: every editor could forge it by REST, so nothing trusts it for permission. Never holds money.
 *
 * Every indexed path is always written, because whether JQL knows `IS EMPTY` on them is not documented
 * (docs/platform.md#properties-in-jql): where there is none, a date is `NO_DAY`, the origin and the outcome are `none`.
 * Instants are whole seconds in UTC, the finest form that Jira indexes (`secondUtc`).
 */
export type StakesProperty = {
  readonly v: 1;
  readonly technical: TechnicalVerdict;
  readonly framing: FramingState;
  /** How many of the four questions are answered, 0 to 4. */
  readonly answered: number;
  readonly refinedAt: string;
  readonly signal: SignalId;
  /** Account id of who refined it last; absent where nobody is known. */
  readonly by?: string | undefined;
  /** The calendar day (UTC) from which the issue is stale. */
  readonly staleOn: string;
  readonly deadline: string;
  /** The day for which answers were promised that are still missing. */
  readonly answersDue: string;
  readonly origin: Origin | 'none';
  /** What people decided, as far as it holds: a "not now" only until its day. */
  readonly outcome: Outcome | 'none';
  /** The day until which it is "not now"; there for that outcome alone, and not indexed. */
  readonly until?: string | undefined;
  /** How an item without answers came in, where Jira tells; never by whom. Not indexed. */
  readonly wayIn?: WayIn | undefined;
  readonly asOf: string;
};

/** Stands for "no such day" in the index: the last day that four digits can name, later than every real one. */
export const NO_DAY = '9999-12-31';

/** What of the property JQL can search. Final from the first release: manifest.yml must say the same. */
export const STAKES_INDEX = [
  { path: 'technical', type: 'string', searchAlias: 'stakesTechnical' },
  { path: 'framing', type: 'string', searchAlias: 'stakesFraming' },
  { path: 'refinedAt', type: 'date', searchAlias: 'stakesRefinedAt' },
  { path: 'staleOn', type: 'date', searchAlias: 'stakesStaleOn' },
  { path: 'deadline', type: 'date', searchAlias: 'stakesDeadline' },
  { path: 'answersDue', type: 'date', searchAlias: 'stakesAnswersDue' },
  { path: 'origin', type: 'string', searchAlias: 'stakesOrigin' },
  { path: 'outcome', type: 'string', searchAlias: 'stakesOutcome' },
  { path: 'asOf', type: 'date', searchAlias: 'stakesAsOf' },
] as const satisfies readonly { path: keyof StakesProperty; type: 'string' | 'date'; searchAlias: string }[];

export type IndexAlias = (typeof STAKES_INDEX)[number]['searchAlias'];

/** A moment in the form that Jira indexes: `2026-10-01T09:00:00Z`, the part of a second cut off. */
export function secondUtc(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
}

/** Whether two judgements say the same; when they were made doesn't matter. A write that changes nothing is left out. */
export function sameStakes(a: StakesProperty, b: StakesProperty): boolean {
  const keys = new Set([...keysOf(a), ...keysOf(b)]);
  return [...keys].every((key) => key === 'asOf' || a[key] === b[key]);
}

function keysOf(property: StakesProperty): readonly (keyof StakesProperty)[] {
  return Object.keys(property) as (keyof StakesProperty)[];
}
