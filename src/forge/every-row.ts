import { WhereConditions } from '@forge/kvs';
import { atMostAtOnce } from '../jira/at-most-at-once';
import type { Storage } from './storage';

const PAGE_SIZE = 100;

/** Keys in one batch, and batches at the same time. */
const BATCH = 25;
const AT_ONCE = 4;

/** A row as it was found: of whatever shape an older or newer version gave it. */
export type FoundRow = { readonly key: string; readonly value: unknown };

type Query = ReturnType<ReturnType<ReturnType<Storage['entity']>['query']>['index']>;

/** Every row of an entity that an index holds under this value, in the index's order. Lags behind what was written. */
export function rowsUnder(
  storage: Storage,
  entity: string,
  index: string,
  value: string,
): Promise<readonly FoundRow[]> {
  return everyPage(
    storage
      .entity<Record<string, unknown>>(entity)
      .query()
      .index(index, { partition: [value] }),
  );
}

/** The same, from a value of the index's range on. */
export function rowsUnderFrom(
  storage: Storage,
  entity: string,
  index: string,
  value: string,
  from: number,
): Promise<readonly FoundRow[]> {
  const query = storage.entity<Record<string, unknown>>(entity).query();
  return everyPage(query.index(index, { partition: [value] }).where(WhereConditions.greaterThanEqualTo(from)));
}

/** Every row of an entity whose key begins like this. Lags behind what was written. */
export function rowsBeginningWith(storage: Storage, entity: string, beginning: string): Promise<readonly FoundRow[]> {
  const query = storage.entity<Record<string, unknown>>(entity).query().index('by-key');
  return everyPage(query.where(WhereConditions.beginsWith(beginning)));
}

/**
 * The rows of an entity that have these keys, as they are now, by key; what isn't there is left out. Without an entity: plain
 * values.
 */
export async function rowsNamed(
  storage: Storage,
  entityName: string | undefined,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const of = entityName === undefined ? {} : { entityName };
  const get = (key: string) => (entityName === undefined ? storage.get(key) : storage.entity(entityName).get(key));
  const asked = [...new Set(keys)];
  const batches = Array.from({ length: Math.ceil(asked.length / BATCH) }, (_, at) =>
    asked.slice(at * BATCH, (at + 1) * BATCH),
  );
  const found = await atMostAtOnce(AT_ONCE, batches, async (some): Promise<readonly FoundRow[]> => {
    const { successfulKeys, failedKeys } = await storage.batchGet(some.map((key) => ({ key, ...of })));
    // How a batch tells that a key isn't there is documented nowhere; reading a single key, it is.
    const doubtful = failedKeys.filter(({ error }) => !error.code.endsWith('NOT_FOUND'));
    const read = doubtful.map(async ({ key }) => ({ key, value: await get(key) }));
    return [...successfulKeys, ...(await Promise.all(read))].map(({ key, value }) => ({ key, value }));
  });
  return new Map(found.flat().flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const])));
}

async function everyPage(query: Query): Promise<readonly FoundRow[]> {
  const rows: FoundRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await (cursor ? query.cursor(cursor) : query).limit(PAGE_SIZE).getMany();
    rows.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}
