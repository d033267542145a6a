import * as v from 'valibot';
import type { Person } from '../functions/people';

/** What the keys of people begin with. */
export const PERSON = 'person:';

const moment = v.pipe(v.string(), v.isoTimestamp());
const StoredPerson = v.object({ accountId: v.string(), storedAt: moment, reportedAt: v.optional(moment) });

/** The key of a person. Keys hold few characters; those of an id that is none of Atlassian's are written as numbers. */
export function personKey(accountId: string): string {
  return PERSON + accountId.replace(/[^a-zA-Z0-9:._-]/gu, (odd) => `#${odd.codePointAt(0)}#`);
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
