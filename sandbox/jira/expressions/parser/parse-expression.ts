import { ExpressionError, locationOf } from '../expression-error';
import { childrenOf, type Program, type SyntaxNode } from '../syntax-tree';
import type { Grammar } from './grammar';
import { parseLambda } from './lambda';
import { tokensOf } from './lexer';
import { parseConditional } from './operators';
import { parseStatements } from './statements';
import { readerOf } from './token-reader';

/** Why a text is no Jira expression, in Jira's words; line and column count from 1. */
export type SyntaxFault = { readonly line: number; readonly column: number; readonly message: string };

/** A parsed expression, or the first thing that is wrong with its syntax. */
export type Parsed = { readonly program: Program } | { readonly errors: readonly SyntaxFault[] };

const GRAMMAR: Grammar = {
  expression: (reader) => parseLambda(reader, GRAMMAR) ?? parseConditional(reader, GRAMMAR),
  block: (reader) => parseStatements(reader, GRAMMAR),
};

/** Parses a Jira expression by the strict readings beside this folder. Never throws. */
export function parseExpression(source: string): Parsed {
  try {
    const reader = readerOf(source, tokensOf(source));
    const root = GRAMMAR.block(reader);
    if (reader.peek().type !== 'end') throw reader.expected('end of the expression');
    refuseNestedIf(source, root);
    return { program: { source, root } };
  } catch (error) {
    if (!(error instanceof ExpressionError) || error.location === undefined) throw error;
    return { errors: [{ ...error.location, message: error.message }] };
  }
}

/** An `if` inside a branch of another is refused: the sources disagree on it (strict-readings.md). */
function refuseNestedIf(source: string, node: SyntaxNode, inBranch = false): void {
  if (node.kind !== 'if') return childrenOf(node).forEach((child) => refuseNestedIf(source, child, inBranch));
  if (inBranch) {
    const place = locationOf(source, node.start);
    throw new ExpressionError('syntax', 'An if inside an if is not supported: use && and ? : instead.', place);
  }
  refuseNestedIf(source, node.test, true);
  refuseNestedIf(source, node.yes, true);
  refuseNestedIf(source, node.no, node.no.kind !== 'if');
}
