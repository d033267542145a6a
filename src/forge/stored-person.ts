import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Person } from '../functions/people';

/** What the keys of people begin with. */
export const PERSON = 'person:';

const moment = v.pipe(v.string(), v.isoTimestamp());
const StoredPerson = v.object({ accountId: v.string(), storedAt: moment, reportedAt: v.optional(moment) });

/** Longer than any of Atlassian's ids, and short enough for a key of 500 characters with something before it. */
const LONGEST_PART = 300;

/** The key of a person. */
export function personKey(accountId: string): string {
  return PERSON + keyPart(accountId);
}

/**
 * A text as a part of a key, another one for each text. Keys hold few characters: others are written as numbers, which no
 * id of Atlassian's needs; what is too long by then is its hash.
 */
export function keyPart(text: string): string {
  const written = text.replace(/[^a-zA-Z0-9:._-]/gu, (odd) => `#${odd.codePointAt(0)}#`);
  return written.length <= LONGEST_PART ? written : `#sha256#${createHash('sha256').update(text).digest('hex')}`;
}

/** A person as stored. */
export function storedPerson({ accountId, storedAtMs, reportedAtMs }: Person): v.InferOutput<typeof StoredPerson> {
  return {
    accountId,
    storedAt: new Date(storedAtMs).toISOString(),
    ...(reportedAtMs === undefined ? {} : { reportedAt: new Date(reportedAtMs).toISOString() }),
  };
}

/** The person of a value; `undefined` where it is of a shape this version doesn't know. */
export function personFrom(value: unknown): Person | undefined {
  const parsed = v.safeParse(StoredPerson, value);
  if (!parsed.success) return undefined;
  const { accountId, storedAt, reportedAt } = parsed.output;
  return {
    accountId,
    storedAtMs: Date.parse(storedAt),
    ...(reportedAt === undefined ? {} : { reportedAtMs: Date.parse(reportedAt) }),
  };
}
