/** A place in an expression; both numbers count from 1. */
export type Location = { readonly line: number; readonly column: number };

/** What kind of failure it was. A `limit` is never caught by the expression's own `catch` (strict-readings.md). */
export type FailureKind = 'syntax' | 'evaluation' | 'thrown' | 'limit';

/** An expression that has no value: its text in Jira's form (docs/platform.md#errors) and the place it names. */
export class ExpressionError extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly location?: Location,
  ) {
    super(message);
    this.name = 'ExpressionError';
  }
}

/** A failed evaluation that nobody has given its place yet; `located` adds it. */
export function failure(detail: string): ExpressionError {
  return new ExpressionError('evaluation', detail);
}

/** Line and column of an offset into a source text. */
export function locationOf(source: string, offset: number): Location {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
