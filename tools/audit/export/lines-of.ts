import { BadInput } from '../bad-input';

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/** More than any issue needs, and less than the longest text that Node.js can hold. */
const MOST_BYTES = 400 * 1024 * 1024;

/** One line of a file, counted from 1. */
export type Line = { readonly number: number; readonly text: string };

/**
 * The lines of UTF-8 bytes that come in pieces, as many at a time as a piece completes. Blank lines are counted and left
 * out.
 */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let begun: Buffer[] = [];
  let begunBytes = 0;
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      const text = begunBytes > 0 ? endOf(begun, piece, end) : piece.toString('utf8', from, end);
      if (begunBytes > 0) [begun, begunBytes] = [[], 0];
      from = end + 1;
      number += 1;
      if (!isBlank(text)) lines.push({ number, text: number === 1 ? withoutMark(text) : text });
    }
    if (lines.length > 0) yield lines;
    if (from === piece.length) continue;
    begun.push(piece.subarray(from));
    begunBytes += piece.length - from;
    if (begunBytes > MOST_BYTES) throw new BadInput('A line is over 400 MB long. Write one issue a line.');
  }
  const text = Buffer.concat(begun).toString('utf8');
  if (!isBlank(text)) yield [{ number: number + 1, text: number === 0 ? withoutMark(text) : text }];
}

function endOf(begun: readonly Buffer[], piece: Buffer, end: number): string {
  return Buffer.concat([...begun, piece.subarray(0, end)]).toString('utf8');
}

function isBlank(text: string): boolean {
  return text === '' || (text.length < 100 && text.trim() === '');
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
