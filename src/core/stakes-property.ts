import type { Origin } from './framing/framing';

/** Whether the issue is technical by rule or mark, only looks it by its summary's words, or neither. */
export const TECHNICAL_VERDICTS = ['yes', 'looks', 'no'] as const;
export type TechnicalVerdict = (typeof TECHNICAL_VERDICTS)[number];

/** How far the framing is (product, 1.1, state words). */
export const FRAMING_STATES = ['open', 'partial', 'framed', 'thin', 'inherited', 'later'] as const;
export type FramingState = (typeof FRAMING_STATES)[number];

/** What counted as the last refinement. */
export const REFINEMENT_SIGNALS = [
  'created',
  'summary',
  'description',
  'acceptance-criteria',
  'estimate',
  'priority',
  'type',
  'labels',
  'components',
  'parent',
  'framing',
  'comment',
  'discussed',
] as const;
export type RefinementSignal = (typeof REFINEMENT_SIGNALS)[number];

/**
 * The issue property `stakes`: what the core judged about an issue at `asOf`, kept where JQL can search it. A pure cache:
 * every editor could forge it by REST, so nothing trusts it for permission (design, 3). Never holds money.
 *
 * Every indexed path is always written, because whether JQL knows `IS EMPTY` on them is not documented (facts/jira-api,
 * 5.1): where there is none, a date is `NO_DAY` and the origin is `none`. Instants are whole seconds in UTC, the finest
 * form that Jira indexes (`secondUtc`).
 */
export type StakesProperty = {
  readonly v: 1;
  readonly technical: TechnicalVerdict;
  readonly framing: FramingState;
  /** How many of the four questions are answered, 0 to 4. */
  readonly answered: number;
  readonly refinedAt: string;
  readonly signal: RefinementSignal;
  /** Account id of who refined it last; absent where nobody is known. */
  readonly by?: string | undefined;
  /** The calendar day (UTC) from which the issue is stale. */
  readonly staleOn: string;
  readonly deadline: string;
  readonly origin: Origin | 'none';
  readonly asOf: string;
};
