import { Filter, FilterConditions } from '@forge/kvs';
import * as v from 'valibot';
import { noRecords } from '../core/records/no-records';
import { type DiscussedRecord, type IssueRecords, type MarkRecord, OUTCOMES } from '../core/records/records';
import type { NewDiscussed, NewMark, Records } from '../functions/records';
import { rowsNamed } from './every-row';
import { rememberPerson } from './kvs-people';
import type { VersionedValues } from './kvs-versioned';
import type { Storage } from './storage';

const common = {
  issueId: v.string(),
  projectId: v.string(),
  madeBy: v.string(),
  madeAt: v.number(),
  isUndone: v.boolean(),
};

const StoredMark = v.object({ ...common, isTechnical: v.boolean(), givenReason: v.optional(v.string()) });

const StoredDiscussed = v.object({
  ...common,
  chosenOutcome: v.picklist(OUTCOMES),
  restsUntil: v.optional(v.string()),
  givenNote: v.optional(v.string()),
});

type StoredMark = v.InferOutput<typeof StoredMark>;

type StoredDiscussed = v.InferOutput<typeof StoredDiscussed>;

type StoredCommon = Pick<StoredMark, keyof typeof common>;

const ENTITIES = ['mark', 'discussed'] as const;

type EntityName = (typeof ENTITIES)[number];

type Stored = StoredMark | StoredDiscussed;

/**
 * Records in Forge storage: the entities `mark` and `discussed` of manifest.yml, one row a record, and for each issue the
 * list of its records' keys. Queries lag behind, so they are never asked: a list and what it names are read by their keys,
 * for 25 issues in one request. `newId` gives ids that grow with time, because rows know only the second: it decides which
 * of two records is newer.
 */
export function kvsRecords(storage: Storage, values: VersionedValues, newId: () => string): Records {
  return {
    ofIssues,
    addMark: (mark) => add('mark', mark.issueId, storedMark(mark)),
    addDiscussed: (discussed) => add('discussed', discussed.issueId, storedDiscussed(discussed)),
    undo: async (issueId, recordId) => {
      const entity = ENTITIES.find((name) => recordId.startsWith(keyOf(name, issueId, '')));
      return entity && (await undone(storage, entity, issueId, recordId)) ? ofIssue(issueId) : undefined;
    },
  };

  /** The row first: a list names what is there, and whoever is told that it failed may say it again. */
  async function add(entity: EntityName, issueId: string, value: Stored) {
    const key = keyOf(entity, issueId, newId());
    await rememberPerson(storage, value.madeBy, value.madeAt * 1000);
    await storage.entity<Stored>(entity).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    await values.change(listOf(issueId), (stored) => [...keysIn(stored), key]);
    return ofIssue(issueId);
  }

  async function ofIssue(issueId: string): Promise<IssueRecords> {
    return (await ofIssues([issueId])).get(issueId) ?? noRecords(issueId);
  }

  async function ofIssues(issueIds: readonly string[]): Promise<ReadonlyMap<string, IssueRecords>> {
    const lists = await values.readAll(issueIds.map(listOf));
    const keysOf = (issueId: string) => keysIn(lists.get(listOf(issueId)));
    const keys = issueIds.flatMap(keysOf);
    const rows = new Map(
      (
        await Promise.all(
          ENTITIES.map((entity) =>
            rowsNamed(
              storage,
              entity,
              keys.filter((key) => key.startsWith(`${entity}:`)),
            ),
          ),
        )
      ).flatMap((found) => [...found]),
    );
    return new Map(
      issueIds.map((issueId) => {
        const own = keysOf(issueId).map((key) => [key, rows.get(key)] as const);
        const of = <R>(entity: EntityName, from: (key: string, row: unknown) => R) =>
          own.flatMap(([key, row]) => (key.startsWith(`${entity}:`) ? [from(key, row)] : []));
        return [
          issueId,
          { issueId, marks: inOrder(of('mark', markFrom)), discussed: inOrder(of('discussed', discussedFrom)) },
        ] as const;
      }),
    );
  }
}

/** A mark as its entity row. Storage has no 64-bit integers, so the time is epoch seconds; empty texts are left out. */
export function storedMark({ technical, because, ...made }: NewMark): StoredMark {
  return { ...storedCommon(made), isTechnical: technical, ...(because ? { givenReason: because } : {}) };
}

/** A discussion as its entity row. */
export function storedDiscussed({ outcome, until, note, ...made }: NewDiscussed): StoredDiscussed {
  return {
    ...storedCommon(made),
    chosenOutcome: outcome,
    ...(until ? { restsUntil: until } : {}),
    ...(note ? { givenNote: note } : {}),
  };
}

/** The mark of a row; `undefined` where the row is of a shape this version doesn't know. */
export function markFrom(id: string, value: unknown): MarkRecord | undefined {
  const parsed = v.safeParse(StoredMark, value);
  if (!parsed.success) return undefined;
  const { isTechnical, givenReason, ...row } = parsed.output;
  return { ...commonFrom(id, row), technical: isTechnical, ...(givenReason && { because: givenReason }) };
}

/** The discussion of a row; `undefined` where the row is of a shape this version doesn't know. */
export function discussedFrom(id: string, value: unknown): DiscussedRecord | undefined {
  const parsed = v.safeParse(StoredDiscussed, value);
  if (!parsed.success) return undefined;
  const { chosenOutcome, restsUntil, givenNote, ...row } = parsed.output;
  return {
    ...commonFrom(id, row),
    outcome: chosenOutcome,
    ...(restsUntil && { until: restsUntil }),
    ...(givenNote && { note: givenNote }),
  };
}

type Made = Pick<NewMark, 'issueId' | 'projectId' | 'by' | 'atMs'>;

function storedCommon({ issueId, projectId, by, atMs }: Made) {
  return { issueId, projectId, madeBy: by, madeAt: Math.floor(atMs / 1000), isUndone: false };
}

function commonFrom(id: string, { issueId, projectId, madeBy, madeAt, isUndone }: StoredCommon) {
  return { id, issueId, projectId, by: madeBy, atMs: madeAt * 1000, undone: isUndone };
}

const keyOf = (entity: EntityName, issueId: string, id: string): string => `${entity}:${issueId}:${id}`;

/** The key under which the list of an issue's records stands. */
const listOf = (issueId: string): string => `records:${issueId}`;

const keysIn = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((key): key is string => typeof key === 'string') : [];

/** How often a row that changes meanwhile is read again. */
const MOST_ATTEMPTS = 5;

/** Marks a record as undone, unless somebody took its maker's id out of it meanwhile: then that stays out. */
async function undone(storage: Storage, entity: EntityName, issueId: string, key: string): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const row = await storage.entity<Stored>(entity).get(key);
    if (!row || row.issueId !== issueId) return false;
    if (row.isUndone) return true;
    const conditions = new Filter<Stored>().and('madeBy', FilterConditions.equalTo(row.madeBy));
    try {
      await storage
        .transact()
        .set(key, { ...row, isUndone: true }, { entityName: entity, conditions })
        .execute();
      return true;
    } catch (error) {
      const now = await storage.entity<Stored>(entity).get(key);
      if (attempt >= MOST_ATTEMPTS || (now?.madeBy === row.madeBy && !now.isUndone)) throw error;
    }
  }
}

function inOrder<R extends MarkRecord | DiscussedRecord>(records: readonly (R | undefined)[]): readonly R[] {
  return records.filter((record) => record !== undefined).toSorted((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
}
