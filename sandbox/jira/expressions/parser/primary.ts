import type { SyntaxNode } from '../syntax-tree';
import { EXPRESSION_STARTS, type Grammar } from './grammar';
import type { TokenReader } from './token-reader';

const CONSTANTS = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
]);

/** Names, literals, lists, Maps, templates, `new` and parentheses. */
export function parsePrimary(reader: TokenReader, grammar: Grammar): SyntaxNode {
  const token = reader.peek();
  const { start, end } = token;
  if (token.type === 'number' || token.type === 'string') {
    reader.take();
    return { kind: 'literal', value: token.value, start, end };
  }
  if (token.type === 'name') {
    reader.take();
    return { kind: 'name', name: token.text, start, end };
  }
  if (token.type === 'template') return parseTemplate(reader, grammar);
  const constant = token.type === 'keyword' ? CONSTANTS.get(token.text) : undefined;
  if (constant !== undefined) {
    reader.take();
    return { kind: 'literal', value: constant, start, end };
  }
  if (reader.at('(')) {
    reader.take();
    const inner = grammar.expression(reader);
    reader.expect(')');
    return inner;
  }
  if (reader.at('new')) return parseNew(reader, grammar);
  if (reader.at('[')) {
    reader.take();
    const items = parseItems(reader, ']', () => grammar.expression(reader));
    return reader.build({ kind: 'list', items: items.all, start, end: items.end });
  }
  if (reader.at('{')) return parseMap(reader, grammar);
  throw reader.expected(EXPRESSION_STARTS);
}

/** `(a, b)` behind what is called. */
export function parseArguments(
  reader: TokenReader,
  grammar: Grammar,
): { readonly nodes: readonly SyntaxNode[]; readonly end: number } {
  reader.expect('(');
  const items = parseItems(reader, ')', () => grammar.expression(reader));
  return { nodes: items.all, end: items.end };
}

/** A Map literal, which starts at its `{`. */
export function parseMap(reader: TokenReader, grammar: Grammar): SyntaxNode {
  const { start } = reader.expect('{');
  const entries = parseItems(reader, '}', () => {
    const key = reader.peek();
    if (key.type !== 'name' && key.type !== 'string') throw reader.expected('IDENTIFIER or STRING');
    reader.take();
    reader.expect(':');
    return { key: key.type === 'string' ? key.value : key.text, value: grammar.expression(reader) };
  });
  const keys = entries.all.map((entry) => entry.key);
  const values = entries.all.map((entry) => entry.value);
  return reader.build({ kind: 'map', keys, values, start, end: entries.end });
}

function parseItems<T>(reader: TokenReader, close: string, item: () => T): { all: readonly T[]; end: number } {
  const all: T[] = [];
  while (!reader.at(close)) {
    all.push(item());
    if (!reader.skip(',')) break;
    if (reader.at(close)) throw reader.expected(EXPRESSION_STARTS);
  }
  return { all, end: reader.expect(close).end };
}

function parseNew(reader: TokenReader, grammar: Grammar): SyntaxNode {
  const { start } = reader.expect('new');
  const typeName = reader.expectName().text;
  const args = parseArguments(reader, grammar);
  return reader.build({ kind: 'new', typeName, arguments: args.nodes, start, end: args.end });
}

function parseTemplate(reader: TokenReader, grammar: Grammar): SyntaxNode {
  const token = reader.take();
  const { start, end } = token;
  if (token.type !== 'template') throw reader.expected('TEMPLATE_LITERAL');
  const values = token.parts.map((tokens) => {
    const part = reader.inside(tokens);
    const value = grammar.expression(part);
    if (part.peek().type !== 'end') throw part.expected('}');
    return value;
  });
  return reader.build({ kind: 'template', texts: token.texts, values, start, end });
}
