import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BadInput } from '../bad-input';

const CHUNK_BYTES = 1 << 17;

/** The bytes of a file, unpacked where it is gzipped, whatever its name. Throws `BadInput` where they can't be read. */
export async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  try {
    const isPacked = await isGzipped(file);
    const bytes = createReadStream(file, { highWaterMark: CHUNK_BYTES });
    yield* isPacked ? unpacked(bytes) : bytes;
  } catch (error) {
    throw new BadInput(sentenceOf(file, error), { cause: error });
  }
}

function unpacked(bytes: Readable): Readable {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // Closes both when one fails or its reader stops; what failed is told to the reader of `gunzip`.
  pipeline(bytes, gunzip, () => undefined);
  return gunzip;
}

async function isGzipped(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
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
