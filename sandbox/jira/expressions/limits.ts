/**
 * What of an expression is counted against the limit of 100, which Atlassian words in three ways: its leaves, the parts of
 * its syntax tree, or those and its declarations.
 */
export const SIZE_READINGS = ['leaves', 'nodes', 'elements'] as const;
export type SizeReading = (typeof SIZE_READINGS)[number];

/** What one evaluation may use (docs/platform.md#costs). */
export type Limits = {
  readonly characters: number;
  /** How many parts an expression may have, and what counts as one. */
  readonly parts: number;
  readonly counted: SizeReading;
  readonly steps: number;
  readonly expensiveOperations: number;
  /** Primitive values in the result. */
  readonly primitiveValues: number;
};

/** The limits of every expression but trigger filters; the documented safe limits are taken as binding. */
export const DEFAULT_LIMITS: Limits = {
  characters: 1_000,
  parts: 100,
  counted: 'elements',
  steps: 10_000,
  expensiveOperations: 10,
  primitiveValues: 10_000,
};

/** The limits of a trigger's `filter.expression`. */
export const TRIGGER_FILTER_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  characters: 10_000,
  parts: Number.POSITIVE_INFINITY,
  steps: 50_000,
};
