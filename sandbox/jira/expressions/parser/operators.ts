import type { BinaryOperator, SyntaxNode } from '../syntax-tree';
import type { Grammar } from './grammar';
import { parseArguments, parsePrimary } from './primary';
import type { TokenReader } from './token-reader';

/** Binary operators by precedence, loosest first; all associate to the left (docs/platform.md#syntax). */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

const LEVEL_OF = new Map<string, { level: number; operator: BinaryOperator }>(
  LEVELS.flatMap((operators, level) => operators.map((operator) => [operator, { level, operator }] as const)),
);

/** `test ? yes : no`, `throw value` and everything that binds tighter. */
export function parseConditional(reader: TokenReader, grammar: Grammar): SyntaxNode {
  return reader.nested(() => {
    const test = parseThrow(reader, grammar);
    if (!reader.skip('?')) return test;
    const yes = grammar.expression(reader);
    reader.expect(':');
    const no = grammar.expression(reader);
    return reader.build({ kind: 'conditional', test, yes, no, start: test.start, end: no.end });
  });
}

function parseThrow(reader: TokenReader, grammar: Grammar): SyntaxNode {
  if (!reader.at('throw')) return parseBinary(reader, grammar, 0);
  const { start } = reader.take();
  const value = parseBinary(reader, grammar, 0);
  return reader.build({ kind: 'throw', value, start, end: value.end });
}

function parseBinary(reader: TokenReader, grammar: Grammar, lowest: number): SyntaxNode {
  let left = parseUnary(reader, grammar);
  for (;;) {
    const next = reader.peek().type === 'symbol' ? LEVEL_OF.get(reader.peek().text) : undefined;
    if (next === undefined || next.level < lowest) return left;
    reader.take();
    const right = parseBinary(reader, grammar, next.level + 1);
    left = reader.build({ kind: 'binary', operator: next.operator, left, right, start: left.start, end: right.end });
  }
}

function parseUnary(reader: TokenReader, grammar: Grammar): SyntaxNode {
  const operator = (['!', '-', 'typeof'] as const).find((candidate) => reader.at(candidate));
  if (operator === undefined) return parsePostfix(reader, grammar);
  return reader.nested(() => {
    const { start } = reader.take();
    const operand = parseUnary(reader, grammar);
    return reader.build({ kind: 'unary', operator, operand, start, end: operand.end });
  });
}

/** A value followed by any number of `.a`, `['a']`, `?.a`, `?.['a']` and calls. */
function parsePostfix(reader: TokenReader, grammar: Grammar): SyntaxNode {
  let node = parsePrimary(reader, grammar);
  for (;;) {
    if (reader.at('(')) {
      const args = parseArguments(reader, grammar);
      node = reader.build({ kind: 'call', callee: node, arguments: args.nodes, start: node.start, end: args.end });
    } else if (reader.at('.') || reader.at('?.') || reader.at('[')) {
      node = parseMember(reader, grammar, node);
    } else {
      return node;
    }
  }
}

function parseMember(reader: TokenReader, grammar: Grammar, target: SyntaxNode): SyntaxNode {
  const { start } = target;
  const optional = reader.skip('?.');
  const dotted = !optional && reader.skip('.');
  if (!dotted && reader.skip('[')) {
    const property = grammar.expression(reader);
    const { end } = reader.expect(']');
    return reader.build({ kind: 'member', target, property, optional, start, end });
  }
  const name = reader.expectName();
  const property: SyntaxNode = { kind: 'literal', value: name.text, start: name.start, end: name.end };
  return reader.build({ kind: 'member', target, property, optional, start, end: name.end });
}
