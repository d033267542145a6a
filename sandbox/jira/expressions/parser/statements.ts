import type { Declaration, SyntaxNode } from '../syntax-tree';
import type { Grammar } from './grammar';
import type { TokenReader } from './token-reader';

/** Declarations, then one body: an expression, an `if` or a `try` (facts/forge-platform, 5.3). */
export function parseStatements(reader: TokenReader, grammar: Grammar): SyntaxNode {
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
