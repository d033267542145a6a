import type { LogBug } from '../functions/ports';

/**
 * One line of log: a code and the error's kind. Messages and stacks stay out, because they can hold what people wrote,
 * who they are, or a query.
 */
export const logBug: LogBug = (code, error) => {
  console.error(JSON.stringify({ code, kind: error instanceof Error ? error.name : typeof error, at: placeOf(error) }));
};

/** Where in the bundle the error was thrown: line and column, nothing else. */
function placeOf(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /:(\d+:\d+)\)?\s*$/m.exec(stack)?.[1];
}
