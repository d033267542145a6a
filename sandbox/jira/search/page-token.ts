import { badRequest } from '../reply';

/** Where a page ends: how many rows came before the next one, and of which request. */
type Position = { readonly of: string; readonly offset: number; readonly madeMs: number };

const LIFE_MS = 7 * 86_400_000;

/** An opaque token for the rows after `offset` of the request that `of` stands for. */
export function pageToken(of: string, offset: number, nowMs: number): string {
  const position: Position = { of: digest(of), offset, madeMs: nowMs };
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Reads a token back; one of another request, older than 7 days or made up is refused. */
export function offsetIn(token: string, of: string, nowMs: number): number {
  const position = read(token);
  if (position === undefined || position.of !== digest(of) || nowMs - position.madeMs > LIFE_MS) {
    throw badRequest('The provided next page token is invalid or expired.');
  }
  return position.offset;
}

function read(token: string): Position | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('of' in value && 'offset' in value && 'madeMs' in value)) return undefined;
    const { of, offset, madeMs } = value;
    if (typeof of !== 'string' || typeof offset !== 'number' || typeof madeMs !== 'number') return undefined;
    return { of, offset, madeMs };
  } catch {
    return undefined;
  }
}

function digest(text: string): string {
  let hash = 5381;
  for (const character of text) hash = (Math.imul(hash, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}
