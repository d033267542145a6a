import { BadInput } from './bad-input';

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/** More than any issue needs, and less than the longest text that Node.js can hold. */
const MOST_BYTES = 400 * 1024 * 1024;

/** One line of a file, counted from 1. */
export type Line = { readonly number: number; readonly text: string };

/** The lines of UTF-8 bytes that come in pieces. Blank lines are counted and left out. */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  let begun: Buffer[] = [];
  let begunBytes = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      number += 1;
      const text = textOf(begun, piece, from, end);
      if (begunBytes > 0) [begun, begunBytes] = [[], 0];
      from = end + 1;
      if (text.trim() !== '') yield { number, text: number === 1 ? withoutMark(text) : text };
    }
    if (from === piece.length) continue;
    begun.push(piece.subarray(from));
    begunBytes += piece.length - from;
    if (begunBytes > MOST_BYTES) throw new BadInput('A line is over 400 MB long. Write one issue a line.');
  }
  const text = Buffer.concat(begun).toString('utf8');
  if (text.trim() !== '') yield { number: number + 1, text: number === 0 ? withoutMark(text) : text };
}

function textOf(begun: readonly Buffer[], piece: Buffer, from: number, end: number): string {
  if (begun.length === 0) return piece.toString('utf8', from, end);
  return Buffer.concat([...begun, piece.subarray(from, end)]).toString('utf8');
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
