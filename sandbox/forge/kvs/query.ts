import * as v from 'valibot';
import { holds } from './condition';
import { KvsRefusal } from './kvs-error';
import { ReadOptionsSchema } from './metadata';
import { inOrder, pageOf } from './page';
import type { Store } from './store';
import type { StoredRecord } from './table';

const QuerySchema = v.object({
  limit: v.optional(v.number()),
  after: v.optional(v.string()),
  where: v.optional(v.array(v.object({ property: v.string(), condition: v.string(), values: v.array(v.unknown()) }))),
  options: ReadOptionsSchema,
});

/** `/api/v1/query`: plain keys by a prefix, in the order of the key. */
export function query(store: Store, body: unknown): unknown {
  const { limit, after, where = [], options } = v.parse(QuerySchema, body);
  const [clause, ...others] = where;
  if (others.length > 0) throw new KvsRefusal(400, 'QUERY_WHERE_INVALID', 'A query takes a single "where".');
  if (clause !== undefined && clause.property !== 'key') {
    throw new KvsRefusal(400, 'QUERY_WHERE_FIELD_INVALID', `Plain keys are found by "key", not "${clause.property}".`);
  }
  if (clause !== undefined && clause.condition !== 'BEGINS_WITH') {
    throw new KvsRefusal(400, 'INVALID_FILTER_CONDITION', `A key is found by BEGINS_WITH, not ${clause.condition}.`);
  }
  if (clause !== undefined && clause.values.length !== 1) {
    throw new KvsRefusal(400, 'INVALID_FILTER_VALUES', 'BEGINS_WITH takes one value.');
  }
  const order = { valueOf: ({ key }: StoredRecord) => key, descending: false };
  const matching = store.plain.queried().filter(({ key }) => clause === undefined || holds(clause, key));
  const page = { limit, cursor: after, metadataFields: options?.metadataFields };
  return pageOf(inOrder(matching, order), order, page, 'LIST_QUERY_LIMIT_EXCEEDED');
}
