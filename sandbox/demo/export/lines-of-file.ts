import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A line of a file, numbered from 1. */
export type Line = { readonly number: number; readonly text: string };

const NEWLINE = 0x0a;

/** More than any issue needs: one with 300,000 entries has 60 MB. Node.js can hold no text of more than 512. */
const LONGEST_LINE_BYTES = 200 * 1024 * 1024;

/** The lines of a text file, unpacked first where its bytes are gzip, without holding it whole. Throws a sentence. */
export async function* linesOfFile(file: string): AsyncGenerator<Line> {
  try {
    yield* linesOf(await unpacked(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown error';
    throw new Error(`${file} can't be read: ${why}. It has to be JSON lines, plain or packed with gzip.`, {
      cause: error,
    });
  }
}

/** The text in a file, whatever its name. A fault of the file is a fault of its text. */
async function unpacked(file: string): Promise<Readable> {
  const stored = createReadStream(file);
  const begun: Buffer[] = [];
  for await (const piece of stored.iterator({ destroyOnReturn: false })) {
    begun.push(piece);
    if (begun.length > 1 || piece.length > 1) break;
  }
  const [first, second] = Buffer.concat(begun);
  if (begun.length > 0) stored.unshift(Buffer.concat(begun));
  if (first !== 0x1f || second !== 0x8b) return stored;
  const text = createGunzip();
  pipeline(stored, text, () => undefined);
  return text;
}

/** Blank lines are counted, too. A byte order mark before the first is no part of it. */
async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  let begun: Buffer[] = [];
  let begunBytes = 0;
  const ended = (): Line => {
    const text = Buffer.concat(begun).toString('utf8').replace(/\r$/u, '');
    [begun, begunBytes] = [[], 0];
    number += 1;
    return { number, text: number === 1 ? text.replace(/^\uFEFF/u, '') : text };
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      begun.push(piece.subarray(from, end));
      from = end + 1;
      yield ended();
    }
    begun.push(piece.subarray(from));
    begunBytes += piece.length - from;
    if (begunBytes > LONGEST_LINE_BYTES) throw new Error(`line ${number + 1} is over 200 MB long`);
  }
  if (begunBytes > 0) yield ended();
}
