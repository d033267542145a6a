import type { QuestionId } from './questions';

/** What kind of value the work keeps or adds. */
export const VALUE_CLASSES = ['security', 'speed', 'stability', 'survival'] as const;
export type ValueClass = (typeof VALUE_CLASSES)[number];

/** Every item either adds value or safeguards it. */
export const VALUE_DIRECTIONS = ['safeguards', 'adds'] as const;
export type ValueDirection = (typeof VALUE_DIRECTIONS)[number];

/** Why the work comes up: another item needs it, regular upkeep, someone else changed something, a shortcut. */
export const ORIGINS = ['enabler', 'upkeep', 'external-change', 'debt'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Who feels it when a capability is missing. */
export const FELT_BY = ['customers', 'support', 'operations', 'finance-or-legal', 'this-team'] as const;
export type FeltBy = (typeof FELT_BY)[number];

export const COST_UNITS = ['money', 'hours'] as const;
export type CostUnit = (typeof COST_UNITS)[number];

/** From when on waiting costs: at once, or once the deadline has passed. */
export const COST_BEGINNINGS = ['now', 'deadline'] as const;
export type CostBeginning = (typeof COST_BEGINNINGS)[number];

/**
 * The answers of the impact framing, exactly as the app's custom field holds them. Flat, and final from the first
 * release: keys and search aliases of a Jira object field can't change once it is used. Each
 * question's words stand under its id. Every key may be absent: a framing may be saved half done. Dates are calendar days,
 * `YYYY-MM-DD`; costs are per month, but for those that come once.
 */
export type Framing = { readonly [question in QuestionId]?: string | undefined } & {
  readonly deadline?: string | undefined;
  /** "No fixed date, it gets worse bit by bit". */
  readonly noFixedDate?: boolean | undefined;
  readonly costLow?: number | undefined;
  readonly costLikely?: number | undefined;
  readonly costHigh?: number | undefined;
  readonly costUnit?: CostUnit | undefined;
  /** What money was counted in when it was entered, as ISO 4217 names it: `EUR`. Absent where the site had chosen no currency. */
  readonly costCurrency?: string | undefined;
  readonly costFrom?: CostBeginning | undefined;
  /** What a month of waiting will cost a year from now, where the team expects it to grow or to shrink. */
  readonly costInAYear?: number | undefined;
  /** What it costs once if it happens, such as a fine or an outage, in `costUnit`. */
  readonly onceLow?: number | undefined;
  readonly onceHigh?: number | undefined;
  /** How likely it is to happen, in percent: a guess of the team, shown as entered and never calculated with. */
  readonly onceOdds?: number | undefined;
  /** Keys of the issues that cannot ship. */
  readonly blockedIssues?: readonly string[] | undefined;
  readonly who?: readonly FeltBy[] | undefined;
  readonly value?: ValueDirection | undefined;
  readonly valueClass?: ValueClass | undefined;
  readonly origin?: Origin | undefined;
  /** "Answer later, because …": the self-service way out, due on `laterUntil`. */
  readonly laterReason?: string | undefined;
  readonly laterUntil?: string | undefined;
  /** Id of the issue these answers were written for; another id on the issue means they came with a copy. */
  readonly writtenFor?: string | undefined;
};

/** How far the framing is (docs/design.md#how-far-it-is). */
export const FRAMING_STATES = ['open', 'partial', 'framed', 'thin', 'inherited', 'later'] as const;
export type FramingState = (typeof FRAMING_STATES)[number];
