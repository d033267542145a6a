import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A line of a file, numbered from 1. */
export type Line = { readonly number: number; readonly text: string };

/** The lines of a text file, unpacked first where it is gzip by its name, without holding it whole. Throws a sentence. */
export async function* linesOfFile(file: string): AsyncGenerator<Line> {
  const stored = createReadStream(file);
  const text = file.endsWith('.gz') ? createGunzip() : undefined;
  let fault: unknown;
  if (text) stored.on('error', (error: Error) => text.destroy(error)).pipe(text);
  const source = text ?? stored;
  const lines = createInterface({ input: source, crlfDelay: Infinity });
  source.on('error', (error: Error) => {
    fault = error;
    lines.close();
  });
  let number = 0;
  for await (const line of lines) yield { number: (number += 1), text: line };
  if (fault !== undefined) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new Error(`${file} can't be read: ${why}. It has to be JSON lines, plain or packed with gzip (.gz).`);
  }
}
