import type { SyntaxNode } from '../syntax-tree';
import type { Grammar } from './grammar';
import { parsePrimary, parseArguments } from './primary';
import type { TokenReader } from './token-reader';

/** A value followed by any number of `.a`, `['a']`, `?.a`, `?.['a']` and calls. */
export function parsePostfix(reader: TokenReader, grammar: Grammar): SyntaxNode {
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
