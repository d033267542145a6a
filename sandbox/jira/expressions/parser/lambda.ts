import type { SyntaxNode } from '../syntax-tree';
import type { Grammar } from './grammar';
import { parseMap } from './primary';
import type { TokenReader } from './token-reader';

/** A function `x => e`, `(a, b) => e` or `x => { return e; }`; `undefined` when no function starts here. */
export function parseLambda(reader: TokenReader, grammar: Grammar): SyntaxNode | undefined {
  if (!startsLambda(reader)) return undefined;
  return reader.nested(() => {
    const { start } = reader.peek();
    const parameters = parseParameters(reader);
    reader.expect('=>');
    const body = parseBody(reader, grammar);
    return reader.build({ kind: 'lambda', parameters, body, start, end: body.end });
  });
}

function startsLambda(reader: TokenReader): boolean {
  if (reader.peek().type === 'name') return isArrow(reader, 1);
  if (!reader.at('(')) return false;
  let ahead = 1;
  while (reader.peek(ahead).type === 'name' || reader.peek(ahead).text === ',') ahead += 1;
  return reader.peek(ahead).text === ')' && isArrow(reader, ahead + 1);
}

function isArrow(reader: TokenReader, ahead: number): boolean {
  const token = reader.peek(ahead);
  return token.type === 'symbol' && token.text === '=>';
}

function parseParameters(reader: TokenReader): readonly string[] {
  if (!reader.skip('(')) return [reader.expectName().text];
  const names: string[] = [];
  while (!reader.at(')')) {
    if (names.length > 0) reader.expect(',');
    const name = reader.peek();
    if (names.includes(name.text)) throw reader.expected('a new parameter name');
    names.push(reader.expectName().text);
  }
  reader.expect(')');
  return names;
}

/** After `=>`, a brace followed by `name :` is a Map, otherwise a block. */
function parseBody(reader: TokenReader, grammar: Grammar): SyntaxNode {
  if (!reader.at('{')) return grammar.expression(reader);
  const key = reader.peek(1);
  const colon = reader.peek(2);
  if ((key.type === 'name' || key.type === 'string') && colon.text === ':') return parseMap(reader, grammar);
  const { start } = reader.take();
  const block = grammar.block(reader);
  return reader.build({ ...block, start, end: reader.expect('}').end });
}
