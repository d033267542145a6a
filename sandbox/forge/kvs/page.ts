import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { compare } from './condition';
import { KvsRefusal } from './kvs-error';
import { shown, type MetadataField } from './metadata';
import type { StoredRecord } from './table';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;

export type PageRequest = {
  readonly limit: number | undefined;
  /** The cursor of the page before. It names a position, not a record, so it stays valid when that record is deleted. */
  readonly cursor: string | undefined;
  readonly metadataFields: readonly MetadataField[] | undefined;
};

/** How the records to be paged are ordered: by this value, then by key. */
export type PageOrder = {
  valueOf(record: StoredRecord): unknown;
  readonly descending: boolean;
};

/** The records in the order a page is cut from. */
export function inOrder(records: readonly StoredRecord[], order: PageOrder): StoredRecord[] {
  return records.toSorted((a, b) => comparePositions(positionOf(a, order), positionOf(b, order), order.descending));
}

/**
 * One page of ordered records and the cursor of the next. `keep` filters after the page is cut, as on the platform, so
 * that a page may be empty although more follow.
 */
export function pageOf(
  ordered: readonly StoredRecord[],
  order: PageOrder,
  { limit = DEFAULT_LIMIT, cursor, metadataFields = [] }: PageRequest,
  limitCode: string,
  keep: (record: StoredRecord) => boolean = () => true,
): { readonly data: Record<string, unknown>[]; readonly cursor?: string } {
  if (limit < 1 || limit > MAX_LIMIT) throw new KvsRefusal(400, limitCode, `A page holds 1 to ${MAX_LIMIT} records.`);
  const after = cursor === undefined ? undefined : positionIn(cursor);
  const rest =
    after === undefined
      ? ordered
      : ordered.filter((record) => comparePositions(positionOf(record, order), after, order.descending) > 0);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const data = page.filter(keep).map((record) => shown(record, metadataFields));
  return last === undefined || rest.length <= limit ? { data } : { data, cursor: cursorAt(positionOf(last, order)) };
}

const PositionSchema = v.tuple([v.unknown(), v.string()]);
type Position = v.InferOutput<typeof PositionSchema>;

function positionOf(record: StoredRecord, order: PageOrder): Position {
  return [order.valueOf(record), record.key];
}

function comparePositions([value, key]: Position, [otherValue, otherKey]: Position, descending: boolean): number {
  const ascending = compare(value, otherValue) || compare(key, otherKey);
  return descending ? -ascending : ascending;
}

function cursorAt(position: Position): string {
  return Buffer.from(JSON.stringify(position), 'utf8').toString('base64url');
}

function positionIn(cursor: string): Position {
  try {
    return v.parse(PositionSchema, JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new KvsRefusal(400, 'INVALID_CURSOR', 'This cursor is not one the store gave out.');
  }
}
