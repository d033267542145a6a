import { evaluate, type EvaluationOptions } from '../../../sandbox/jira/expressions/evaluation/evaluate';
import { ExpressionError } from '../../../sandbox/jira/expressions/expression-error';
import type { ExpressionValue } from '../../../sandbox/jira/expressions/values/expression-value';

type Context = Readonly<Record<string, ExpressionValue>>;

/** What an expression gives, as plain JSON. */
export function valueOf(expression: string, context: Context = {}, options: EvaluationOptions = {}): unknown {
  return evaluate(expression, context, options).value;
}

/** The text an expression fails with; a value is the failure of the test. */
export function failureOf(expression: string, context: Context = {}, options: EvaluationOptions = {}): string {
  try {
    const { value } = evaluate(expression, context, options);
    throw new Error(`${expression} gave ${JSON.stringify(value)} instead of failing.`);
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
}
