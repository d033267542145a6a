import { evaluate, type EvaluationOptions } from '../../../sandbox/jira/expressions/evaluation/evaluate';
import { ExpressionError } from '../../../sandbox/jira/expressions/expression-error';
import type { ExpressionValue } from '../../../sandbox/jira/expressions/values/expression-value';

type Context = Readonly<Record<string, ExpressionValue>>;

/** The moment all examples are evaluated at. */
export const NOW = new Date('2026-10-01T22:30:00Z');

/** What an expression gives, as plain JSON. */
export function valueOf(expression: string, context: Context = {}, options: Partial<EvaluationOptions> = {}): unknown {
  return evaluate(expression, context, { now: NOW, ...options }).value;
}

/** The text an expression fails with; a value is the failure of the test. */
export function failureOf(expression: string, context: Context = {}, options: Partial<EvaluationOptions> = {}): string {
  try {
    const { value } = evaluate(expression, context, { now: NOW, ...options });
    throw new Error(`${expression} gave ${JSON.stringify(value)} instead of failing.`);
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
}
