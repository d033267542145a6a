import { kvs, WhereConditions } from '@forge/kvs';

const PAGE_SIZE = 100;

/** A row as it was found: of whatever shape an older or newer version gave it. */
export type FoundRow = { readonly key: string; readonly value: unknown };

type Query = ReturnType<ReturnType<ReturnType<typeof kvs.entity<Record<string, unknown>>>['query']>['index']>;

/** Every row of an entity that an index holds under this value, in the index's order. */
export function rowsUnder(entity: string, index: string, value: string): Promise<readonly FoundRow[]> {
  return everyPage(
    kvs
      .entity<Record<string, unknown>>(entity)
      .query()
      .index(index, { partition: [value] }),
  );
}

/** Every row of an entity whose key begins like this. */
export function rowsBeginningWith(entity: string, beginning: string): Promise<readonly FoundRow[]> {
  const query = kvs.entity<Record<string, unknown>>(entity).query().index('by-key');
  return everyPage(query.where(WhereConditions.beginsWith(beginning)));
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
