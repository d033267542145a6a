import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BadInput } from '../bad-input';

const CHUNK_BYTES = 1 << 17;

/**
 * The bytes of a file, or of a pipe that has a file's name, unpacked where they are gzipped, whatever the name. Read once from
 * its beginning, because a pipe can't be read again. Throws `BadInput` where they can't be read.
 */
export async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  try {
    const stored = createReadStream(file, { highWaterMark: CHUNK_BYTES });
    const begun = await beginningOf(stored);
    const bytes = joined(begun, stored);
    yield* begun[0] === 0x1f && begun[1] === 0x8b ? unpacked(bytes) : bytes;
  } catch (error) {
    throw new BadInput(sentenceOf(file, error), { cause: error });
  }
}

/** As much as tells whether the bytes are packed; a pipe may give them one by one. */
async function beginningOf(stored: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stored.iterator({ destroyOnReturn: false })) {
    pieces.push(piece);
    if (pieces.length > 1 || piece.length > 1) break;
  }
  return Buffer.concat(pieces);
}

async function* joined(begun: Buffer, rest: Readable): AsyncGenerator<Buffer> {
  if (begun.length > 0) yield begun;
  yield* rest;
}

function unpacked(bytes: AsyncIterable<Buffer>): Readable {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // Closes both when one fails or its reader stops; what failed is told to the reader of `gunzip`.
  pipeline(bytes, gunzip, () => undefined);
  return gunzip;
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check its name and folder.',
  EISDIR: 'That is a folder. Name one file in it.',
  EACCES: 'It may not be read by you. Ask for the right to, or copy it.',
  Z_BUF_ERROR: 'It ends in the middle of its gzip data. Copy or export it again.',
  Z_DATA_ERROR: 'Its gzip data is damaged. Copy or export it again.',
};

function sentenceOf(file: string, error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '') throw error;
  return `${file}: ${Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : `It could not be read (${code}).`}`;
}
