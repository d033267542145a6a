import { ExpressionError, locationOf } from '../expression-error';
import { childrenOf, type SyntaxNode } from '../syntax-tree';
import type { Token } from './tokens';

const DEEPEST = 250;

/** Reads tokens one after the other and keeps what it builds within a depth that every later walk can bear. */
export type TokenReader = {
  readonly source: string;
  peek(ahead?: number): Token;
  take(): Token;
  /** Whether the next token is this symbol or word of the grammar. */
  at(text: string): boolean;
  /** Takes the next token if it is this symbol or word. */
  skip(text: string): boolean;
  expect(text: string): Token;
  expectName(): Token;
  /** The error "… expected, … encountered." at the next token. */
  expected(what: string): ExpressionError;
  build(node: SyntaxNode): SyntaxNode;
  nested<T>(read: () => T): T;
  /** A reader over the tokens of a template's part, as deep as this one is now. */
  inside(tokens: readonly Token[]): TokenReader;
};

/** A reader over tokens that end with an `end` token. */
export function readerOf(
  source: string,
  tokens: readonly Token[],
  startDepth = 0,
  depths = new WeakMap<SyntaxNode, number>(),
): TokenReader {
  const end = tokens.at(-1) ?? { type: 'end' as const, text: '', start: source.length, end: source.length };
  let position = 0;
  let depth = startDepth;
  const tooDeep = () =>
    new ExpressionError('syntax', 'The expression is nested too deeply.', locationOf(source, reader.peek().start));
  const reader: TokenReader = {
    source,
    peek: (ahead = 0) => tokens[position + ahead] ?? end,
    take: () => {
      const token = reader.peek();
      position += 1;
      return token;
    },
    at: (text) => isGrammar(reader.peek()) && reader.peek().text === text,
    skip: (text) => {
      const found = reader.at(text);
      if (found) position += 1;
      return found;
    },
    expect: (text) => {
      if (!reader.at(text)) throw reader.expected(text);
      return reader.take();
    },
    expectName: () => {
      if (reader.peek().type !== 'name') throw reader.expected('IDENTIFIER');
      return reader.take();
    },
    expected: (what) => {
      const token = reader.peek();
      const found = token.type === 'end' ? 'end of the expression' : token.text;
      return new ExpressionError('syntax', `${what} expected, ${found} encountered.`, locationOf(source, token.start));
    },
    build: (node) => {
      const below = 1 + Math.max(0, ...childrenOf(node).map((child) => depths.get(child) ?? 1));
      if (below > DEEPEST) throw tooDeep();
      depths.set(node, below);
      return node;
    },
    nested: (read) => {
      depth += 1;
      if (depth > DEEPEST) throw tooDeep();
      const result = read();
      depth -= 1;
      return result;
    },
    inside: (part) => readerOf(source, part, depth, depths),
  };
  return reader;
}

function isGrammar(token: Token): boolean {
  return token.type === 'symbol' || token.type === 'keyword';
}
