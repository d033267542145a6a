import { ExpressionError } from '../expression-error';
import { parseExpression } from '../parser/parse-expression';
import { syntacticFaults } from '../parser/syntactic-limits';
import type { Program } from '../syntax-tree';
import type { EntityValue, ExpressionValue } from '../values/expression-value';
import { toJson } from '../values/to-json';
import { evaluateNode } from './evaluate-node';
import { DEFAULT_LIMITS, type Limits } from '../limits';
import { exceeded, type Run } from '../run';

/** What an evaluation may ask of Jira. Without a loader there is no such entity. */
export type EvaluationOptions = {
  /** What `new Date()` gives. */
  readonly now: Date;
  /** IANA name of the user's zone; UTC when absent. */
  readonly timeZone?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** The issue that `new Issue(idOrKey)` means, if the user can see it. */
  readonly loadIssue?: ((idOrKey: number | string) => EntityValue | null) | undefined;
  readonly loadUser?: ((accountId: string) => EntityValue | null) | undefined;
};

/** A result as plain JSON, and what it took to compute it. */
export type Evaluation = {
  readonly value: unknown;
  readonly meta: { readonly expensiveOperations: number; readonly steps: number };
};

/** Evaluates a Jira expression over these variables. Throws an ExpressionError when it has no value. */
export function evaluate(
  expression: string | Program,
  context: Readonly<Record<string, ExpressionValue>>,
  options: EvaluationOptions,
): Evaluation {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const program = typeof expression === 'string' ? parsed(expression) : expression;
  const fault = syntacticFaults(program, limits)[0];
  if (fault !== undefined) throw new ExpressionError('limit', fault);
  const run: Run = {
    source: program.source,
    limits,
    now: options.now,
    timeZone: options.timeZone ?? 'UTC',
    loadIssue: options.loadIssue,
    loadUser: options.loadUser,
    steps: 0,
    expensiveOperations: 0,
    depth: 0,
  };
  const value = resultOf(run, program, context);
  return { value, meta: { expensiveOperations: run.expensiveOperations, steps: run.steps } };
}

function resultOf(run: Run, program: Program, context: Readonly<Record<string, ExpressionValue>>): unknown {
  try {
    return toJson(run, evaluateNode(run, { names: new Map(Object.entries(context)) }, program.root));
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack')) throw exceeded('nesting of values');
    throw error;
  }
}

function parsed(source: string): Program {
  const result = parseExpression(source);
  if ('program' in result) return result.program;
  const fault = result.errors[0];
  if (fault === undefined) throw new RangeError('A failed parse names no fault.');
  throw new ExpressionError('syntax', fault.message, { line: fault.line, column: fault.column });
}
