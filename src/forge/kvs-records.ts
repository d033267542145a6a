import { kvs } from '@forge/kvs';
import type { DiscussedRecord, IssueRecords, MarkRecord } from '../core/records';
import type { NewDiscussed, NewMark, Records } from '../functions/records';
import { discussedFrom, markFrom, storedDiscussed, storedMark } from './stored-records';

const ENTITIES = ['mark', 'discussed'] as const;
type EntityName = (typeof ENTITIES)[number];
type Stored = Record<string, unknown> & { readonly issueId: string; readonly at: number };
type Row = { readonly key: string; readonly value: unknown };

const PAGE_SIZE = 100;

/** Records in Forge storage: the entities `mark` and `discussed` of manifest.yml, one row a record, keyed by its id. */
export function kvsRecords(newId: () => string): Records {
  return {
    ofIssue: (issueId) => readAll(issueId),
    addMark: (mark: NewMark) => add('mark', mark.issueId, storedMark(mark)),
    addDiscussed: (discussed: NewDiscussed) => add('discussed', discussed.issueId, storedDiscussed(discussed)),
    undo: async (issueId, recordId) => {
      const entity = ENTITIES.find((name) => recordId.startsWith(`${name}:${issueId}:`));
      const value = entity && (await kvs.entity<Stored>(entity).get(recordId));
      if (!entity || !value || value.issueId !== issueId) return undefined;
      const undone = { ...value, undone: true };
      await kvs.entity<Stored>(entity).set(recordId, undone);
      return readAll(issueId, entity, { key: recordId, value: undone });
    },
  };

  async function add(entity: EntityName, issueId: string, value: Stored): Promise<IssueRecords> {
    const key = `${entity}:${issueId}:${newId()}`;
    await kvs.entity<Stored>(entity).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    return readAll(issueId, entity, { key, value });
  }
}

async function readAll(issueId: string, written?: EntityName, row?: Row): Promise<IssueRecords> {
  const [marks, discussed] = await Promise.all(
    ENTITIES.map(async (entity) => {
      const rows = await rowsOf(entity, issueId);
      return entity === written && row ? [...rows.filter(({ key }) => key !== row.key), row] : rows;
    }),
  );
  return {
    issueId,
    marks: inOrder((marks ?? []).map(({ key, value }) => markFrom(key, value))),
    discussed: inOrder((discussed ?? []).map(({ key, value }) => discussedFrom(key, value))),
  };
}

async function rowsOf(entity: EntityName, issueId: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<Stored>(entity)
      .query()
      .index('by-issue', { partition: [issueId] })
      .limit(PAGE_SIZE);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    rows.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}

function inOrder<R extends MarkRecord | DiscussedRecord>(records: readonly (R | undefined)[]): readonly R[] {
  return records.filter((record) => record !== undefined).toSorted((a, b) => a.atMs - b.atMs);
}
