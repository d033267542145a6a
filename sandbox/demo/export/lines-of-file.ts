import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A line of a file, numbered from 1. */
export type Line = { readonly number: number; readonly text: string };

/** The lines of a text file, unpacked first where it is gzip by its name, without holding it whole. Throws a sentence. */
export async function* linesOfFile(file: string): AsyncGenerator<Line> {
  try {
    yield* numbered(createInterface({ input: unpacked(file), crlfDelay: Infinity }));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown error';
    throw new Error(`${file} can't be read: ${why}. It has to be JSON lines, plain or packed with gzip (.gz).`, {
      cause: error,
    });
  }
}

/** The text in a file. A fault of the file is a fault of its text. */
function unpacked(file: string): Readable {
  const stored = createReadStream(file);
  if (!file.endsWith('.gz')) return stored;
  const text = createGunzip();
  stored.on('error', (error: Error) => text.destroy(error)).pipe(text);
  return text;
}

async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  for await (const text of lines) yield { number: (number += 1), text };
}
