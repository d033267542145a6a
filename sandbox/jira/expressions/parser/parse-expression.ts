import { ExpressionError, locationOf } from '../expression-error';
import { childrenOf, type Declaration, type Program, type SyntaxNode } from '../syntax-tree';
import type { Grammar } from './grammar';
import { parseLambda } from './lambda';
import { tokensOf } from './lexer';
import { parseConditional } from './operators';
import { readerOf, type TokenReader } from './token-reader';

/** Why a text is no Jira expression, in Jira's words; line and column count from 1. */
export type SyntaxFault = { readonly line: number; readonly column: number; readonly message: string };

/** A parsed expression, or the first thing that is wrong with its syntax. */
export type Parsed = { readonly program: Program } | { readonly errors: readonly SyntaxFault[] };

const GRAMMAR: Grammar = {
  expression: (reader) => parseLambda(reader, GRAMMAR) ?? parseConditional(reader, GRAMMAR),
  block: (reader) => parseStatements(reader, GRAMMAR),
};

/** Declarations, then one body: an expression, an `if` or a `try` (docs/platform.md#syntax). */
function parseStatements(reader: TokenReader, grammar: Grammar): SyntaxNode {
  return reader.nested(() => {
    const { start } = reader.peek();
    const declarations: Declaration[] = [];
    while (startsDeclaration(reader)) {
      reader.skip('let');
      const name = reader.expectName().text;
      reader.expect('=');
      declarations.push({ name, value: grammar.expression(reader) });
      reader.expect(';');
      if (startsDeclaration(reader) && declaresAgain(reader, declarations)) throw reader.expected('a new name');
    }
    const body = parseBody(reader, grammar);
    reader.skip(';');
    if (declarations.length === 0) return body;
    return reader.build({ kind: 'block', declarations, body, start, end: body.end });
  });
}

function startsDeclaration(reader: TokenReader): boolean {
  return reader.at('let') || (reader.peek().type === 'name' && reader.peek(1).text === '=');
}

function declaresAgain(reader: TokenReader, declarations: readonly Declaration[]): boolean {
  const name = reader.peek(reader.at('let') ? 1 : 0).text;
  return declarations.some((declaration) => declaration.name === name);
}

function parseBody(reader: TokenReader, grammar: Grammar): SyntaxNode {
  if (reader.at('if')) return parseIf(reader, grammar);
  if (reader.at('try')) return parseTry(reader, grammar);
  reader.skip('return');
  return grammar.expression(reader);
}

function parseIf(reader: TokenReader, grammar: Grammar): SyntaxNode {
  return reader.nested(() => {
    const { start } = reader.expect('if');
    reader.expect('(');
    const test = grammar.expression(reader);
    reader.expect(')');
    const yes = parseBraces(reader, grammar);
    reader.expect('else');
    const no = reader.at('if') ? parseIf(reader, grammar) : parseBraces(reader, grammar);
    return reader.build({ kind: 'if', test, yes, no, start, end: no.end });
  });
}

function parseTry(reader: TokenReader, grammar: Grammar): SyntaxNode {
  const { start } = reader.expect('try');
  const attempt = parseBraces(reader, grammar);
  reader.expect('catch');
  let errorName: string | undefined;
  if (reader.skip('(')) {
    errorName = reader.expectName().text;
    reader.expect(')');
  }
  const rescue = parseBraces(reader, grammar);
  const named = errorName === undefined ? {} : { errorName };
  return reader.build({ kind: 'try', attempt, ...named, rescue, start, end: rescue.end });
}

function parseBraces(reader: TokenReader, grammar: Grammar): SyntaxNode {
  reader.expect('{');
  const block = grammar.block(reader);
  reader.expect('}');
  return block;
}

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
