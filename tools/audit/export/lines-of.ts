import { BadInput } from '../bad-input';

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/** More than any issue needs, and less than the longest text that Node.js can hold. */
const MOST_BYTES = 400 * 1024 * 1024;

/** One line of a file, counted from 1. */
export type Line = { readonly number: number; readonly text: string };

/**
 * The lines of UTF-8 bytes that come in pieces, piece by piece: each is to be gone through before the next is asked for.
 * A line's text is made when it is its turn, so that no more of them are held than somebody keeps. Blank lines are
 * counted and left out.
 */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Iterable<Line>> {
  let number = 0;
  let begun: Buffer[] = [];
  let begunBytes = 0;

  function* linesIn(ended: Buffer): Generator<Line> {
    for (let from = 0; from < ended.length;) {
      const end = ended.indexOf(NEWLINE, from);
      const text = ended.toString('utf8', from, end);
      from = end + 1;
      number += 1;
      if (!isBlank(text)) yield { number, text: number === 1 ? withoutMark(text) : text };
    }
  }

  for await (const piece of pieces) {
    const ends = piece.lastIndexOf(NEWLINE) + 1;
    if (ends > 0) {
      const ended = piece.subarray(0, ends);
      yield linesIn(begunBytes > 0 ? Buffer.concat([...begun, ended]) : ended);
      [begun, begunBytes] = [[], 0];
    }
    if (ends === piece.length) continue;
    begun.push(piece.subarray(ends));
    begunBytes += piece.length - ends;
    if (begunBytes > MOST_BYTES) throw new BadInput('A line is over 400 MB long. Write one issue a line.');
  }
  const text = Buffer.concat(begun).toString('utf8');
  if (!isBlank(text)) yield [{ number: number + 1, text: number === 0 ? withoutMark(text) : text }];
}

function isBlank(text: string): boolean {
  return text === '' || (text.length < 100 && text.trim() === '');
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
