/** A refusal of the key-value store, as a non-2xx answer `{code, message}`. */
export class KvsRefusal extends Error {
  override readonly name = 'KvsRefusal';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/*
 * Limits of keys and values, with the documented error codes.
 */
const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

const MAX_KEY_CHARACTERS = 500;

const MAX_VALUE_BYTES = 240 * 1024;

const MAX_DEPTH = 31;

/** Throws the refusal of a key the store would not take. */
export function checkKey(key: string): void {
  if (key.length === 0) throw new KvsRefusal(400, 'KEY_TOO_SHORT', 'A key needs at least one character.');
  if (key.length > MAX_KEY_CHARACTERS) {
    throw new KvsRefusal(
      400,
      'KEY_TOO_LONG',
      `A key may have ${MAX_KEY_CHARACTERS} characters; this has ${key.length}.`,
    );
  }
  if (!KEY_PATTERN.test(key)) {
    throw new KvsRefusal(400, 'INVALID_KEY', 'A key may hold letters, digits, spaces and : . _ - # only.');
  }
}

/** Throws the refusal of a value the store would not take: too large, too deep, or null. */
export function checkValue(value: unknown): void {
  if (value === undefined || value === null) {
    throw new KvsRefusal(400, 'INVALID_VALUE', 'A value may be any JSON but null.');
  }
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > MAX_VALUE_BYTES) {
    throw new KvsRefusal(400, 'MAX_SIZE', `A value may have ${MAX_VALUE_BYTES} bytes; this has ${bytes}.`);
  }
  if (depthOf(value) > MAX_DEPTH) {
    throw new KvsRefusal(400, 'MAX_DEPTH', `A value may be ${MAX_DEPTH} levels deep.`);
  }
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
