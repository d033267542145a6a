/** What one evaluation may use (facts/forge-platform, 5.7). */
export type Limits = {
  readonly characters: number;
  readonly leaves: number;
  readonly steps: number;
  readonly expensiveOperations: number;
  /** Primitive values in the result. */
  readonly primitiveValues: number;
};

/** The limits of every expression but trigger filters; the documented safe limits are taken as binding. */
export const DEFAULT_LIMITS: Limits = {
  characters: 1_000,
  leaves: 100,
  steps: 10_000,
  expensiveOperations: 10,
  primitiveValues: 10_000,
};

/** The limits of a trigger's `filter.expression`. */
export const TRIGGER_FILTER_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  characters: 10_000,
  leaves: Number.POSITIVE_INFINITY,
  steps: 50_000,
};
