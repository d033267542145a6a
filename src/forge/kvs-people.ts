import { WhereConditions } from '@forge/kvs';
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { NOBODY, type People, type Person } from '../functions/people';
import { rowsNamed, rowsUnder } from './every-row';
import type { Storage } from './storage';

/** What the keys of people begin with. */
const PERSON = 'person:';

const moment = v.pipe(v.string(), v.isoTimestamp());

const StoredPerson = v.object({ accountId: v.string(), storedAt: moment, reportedAt: v.optional(moment) });

/** Longer than any of Atlassian's ids, and short enough for a key of 500 characters with something before it. */
const LONGEST_PART = 300;

/** Where storage names an account: an entity of manifest.yml, the attribute, and the index that finds it. */
const NAMED_IN = [
  { entity: 'mark', attribute: 'madeBy', index: 'by-person' },
  { entity: 'discussed', attribute: 'madeBy', index: 'by-person' },
  { entity: 'waiver', attribute: 'madeBy', index: 'by-person' },
  { entity: 'bulk-edit', attribute: 'declaredBy', index: 'by-declarer' },
] as const;

/** Entries about an account: a pass for nobody would be one for whoever has no id, and a bulk edit by nobody is none. */
const ABOUT = [
  { entity: 'waiver', attribute: 'subjectId', index: 'by-subject' },
  { entity: 'bulk-edit', attribute: 'authorId', index: 'by-author' },
] as const;

type Row = Record<string, unknown>;

/**
 * The people of Forge storage: a plain key each, because no index of an entity lists whom it names. Whoever writes a
 * record calls `rememberPerson` first, so that nobody is named whom the report doesn't know.
 */
export function kvsPeople(storage: Storage): People {
  return {
    async page({ most, after }) {
      const query = storage.query().where('key', WhereConditions.beginsWith(PERSON)).limit(most);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      // The query tells who is there and lags behind; who was reported a moment ago, the keys tell.
      const now = await rowsNamed(
        storage,
        undefined,
        results.map(({ key }) => key),
      );
      return { people: results.flatMap(({ key }) => personFrom(now.get(key)) ?? []), next: nextCursor };
    },

    keep: (person) => storage.set(personKey(person.accountId), storedPerson(person)),

    async erase(accountId) {
      for (const { entity, attribute, index } of NAMED_IN) {
        for (const { key } of await rowsUnder(storage, entity, index, accountId)) {
          const row = await storage.entity<Row>(entity).get(key);
          if (row?.[attribute] === accountId)
            await storage.entity<Row>(entity).set(key, { ...row, [attribute]: NOBODY });
        }
      }
      const projectIds = await eraseEntriesAbout(storage, accountId);
      // Last, so that a job that is killed before comes back to this account.
      await storage.delete(personKey(accountId));
      return projectIds;
    },
  };
}

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

/** Answers the ids of the projects whose entries they were. */
async function eraseEntriesAbout(storage: Storage, accountId: string): Promise<readonly string[]> {
  const projectIds = new Set<string>();
  for (const { entity, attribute, index } of ABOUT) {
    for (const { key } of await rowsUnder(storage, entity, index, accountId)) {
      const row = await storage.entity<Row>(entity).get(key);
      if (row?.[attribute] !== accountId) continue;
      await storage.entity(entity).delete(key);
      if (typeof row['projectId'] === 'string') projectIds.add(row['projectId']);
    }
  }
  return [...projectIds];
}

/** Makes sure that the report knows an account before a record names it. */
export async function rememberPerson(storage: Storage, accountId: string, nowMs: number): Promise<void> {
  const key = personKey(accountId);
  if ((await storage.get(key)) === undefined) await storage.set(key, storedPerson({ accountId, storedAtMs: nowMs }));
}
