import { DEFAULT_LIMITS, type Limits } from '../limits';
import { ExpressionError } from '../expression-error';
import { parseExpression } from '../parser/parse-expression';
import { syntacticFaults } from '../parser/syntactic-limits';
import type { Program } from '../syntax-tree';
import { complexityOf, type ReadFormula } from './complexity';

/** One complaint of `POST /expression/analyse`. */
export type AnalysisFault = {
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly type: 'syntax' | 'other';
};

/** One result of `POST /expression/analyse`, in the shape of Jira's OpenAPI (JiraExpressionAnalysis). */
export type Analysis = {
  readonly expression: string;
  readonly valid: boolean;
  readonly errors?: readonly AnalysisFault[];
  readonly complexity?: ReadFormula;
};

/** What to check; `contextVariables` names the types of variables, such as `{ value: 'User' }`. */
export type AnalysisOptions = {
  readonly check: 'syntax' | 'complexity';
  readonly contextVariables?: Readonly<Record<string, string>> | undefined;
  readonly limits?: Partial<Limits> | undefined;
};

/** Checks an expression without evaluating it. Never throws. */
export function analyse(expression: string, options: AnalysisOptions): Analysis {
  const parsed = parseExpression(expression);
  if ('errors' in parsed) {
    return { expression, valid: false, errors: parsed.errors.map((fault) => ({ ...fault, type: 'syntax' as const })) };
  }
  const faults = syntacticFaults(parsed.program, { ...DEFAULT_LIMITS, ...options.limits });
  if (faults.length > 0) return invalid(expression, faults);
  return options.check === 'syntax' ? { expression, valid: true } : withComplexity(parsed.program, options);
}

function withComplexity(program: Program, options: AnalysisOptions): Analysis {
  const expression = program.source;
  try {
    return { expression, valid: true, complexity: complexityOf(program, options.contextVariables) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return invalid(expression, [error.message]);
  }
}

function invalid(expression: string, messages: readonly string[]): Analysis {
  return { expression, valid: false, errors: messages.map((message) => ({ message, type: 'other' as const })) };
}
