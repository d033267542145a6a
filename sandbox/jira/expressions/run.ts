import { ExpressionError } from './expression-error';
import type { EntityValue, ExpressionValue } from './values/expression-value';
import type { Limits } from './limits';

const LONGEST_TEXT = 100_000;
const LONGEST_LIST = 10_000;

/** One evaluation: its source text, what it has used so far, and what it may ask of the outside. */
export type Run = {
  readonly source: string;
  readonly limits: Limits;
  readonly now: Date;
  /** IANA name of the user's zone. */
  readonly timeZone: string;
  readonly loadIssue?: ((idOrKey: number | string) => EntityValue | null) | undefined;
  readonly loadUser?: ((accountId: string) => EntityValue | null) | undefined;
  steps: number;
  expensiveOperations: number;
  depth: number;
};

/** Counts operations such as arithmetic, reading a property or a variable, a call. */
export function step(run: Run, count = 1): void {
  run.steps += count;
  if (run.steps > run.limits.steps) throw exceeded(`${run.limits.steps} steps`);
}

/** Counts operations that load more data. */
export function charge(run: Run, count: number): void {
  run.expensiveOperations += count;
  const limit = run.limits.expensiveOperations;
  if (run.expensiveOperations > limit) throw exceeded(`${limit} expensive operations`);
}

/** A text or list just built, unless it is larger than an evaluation may hold. */
export function withinSize<T extends ExpressionValue>(value: T): T {
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw exceeded(`${LONGEST_TEXT} characters in a String`);
  if (typeof value === 'object' && value?.kind === 'List' && value.items.length > LONGEST_LIST) {
    throw exceeded(`${LONGEST_LIST} items in a List`);
  }
  return value;
}

/** The error of an evaluation that went over a limit; no `catch` in the expression sees it. */
export function exceeded(limit: string): ExpressionError {
  return new ExpressionError('limit', `Evaluation failed: the limit of ${limit} is exceeded.`);
}
