import * as v from 'valibot';
import type { StorageEntity } from '../manifest-schema';
import { attributeOf, ConditionSchema, FiltersSchema, holds, passes, RANGE_CONDITIONS } from './condition';
import { KvsRefusal } from './kvs-error';
import { ReadOptionsSchema } from './metadata';
import { inOrder, pageOf } from './page';
import { definitionOf, tableOf, type Store } from './store';
import type { StoredRecord } from './table';

const EntityQuerySchema = v.object({
  entityName: v.string(),
  indexName: v.string(),
  partition: v.optional(v.array(v.unknown()), []),
  range: v.optional(ConditionSchema),
  filters: v.optional(FiltersSchema),
  sort: v.optional(v.picklist(['ASC', 'DESC']), 'ASC'),
  cursor: v.optional(v.string()),
  limit: v.optional(v.number()),
  options: ReadOptionsSchema,
});

/** What an index orders by, and what it is cut into. `key` as range is the built-in index `by-key`. */
type Index = { readonly partition: readonly string[]; readonly range: string };

/**
 * `/api/v1/entity/query`: one partition of a declared index, by its range, in the range's order. A record without one
 * of the index's attributes is not in the index.
 */
export function entityQuery(store: Store, body: unknown): unknown {
  const { entityName, indexName, partition, range, filters, sort, cursor, limit, options } = v.parse(
    EntityQuerySchema,
    body,
  );
  const definition = definitionOf(store, entityName);
  const index = indexOf(definition, indexName);
  if (partition.length !== index.partition.length) {
    throw new KvsRefusal(400, 'INVALID_ENTITY_INDEX', `Index "${indexName}" needs a value for each of its partition.`);
  }
  if (range !== undefined && !RANGE_CONDITIONS.includes(range.condition)) {
    throw new KvsRefusal(400, 'INVALID_FILTER_CONDITION', `A range doesn't take ${range.condition}.`);
  }
  for (const { property } of filters?.and ?? filters?.or ?? []) checkFilterable(definition, property);

  const order = { valueOf: (record: StoredRecord) => rangeValue(index, record), descending: sort === 'DESC' };
  const found = tableOf(store, entityName)
    .queried()
    .filter(({ value }) => index.partition.every((name, place) => attributeOf(value, name) === partition[place]))
    .filter((record) => rangeValue(index, record) !== undefined)
    .filter((record) => range === undefined || holds(range, rangeValue(index, record)));
  const page = { limit, cursor, metadataFields: options?.metadataFields };
  return pageOf(inOrder(found, order), order, page, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', ({ value }) =>
    passes(filters, value),
  );
}

function rangeValue(index: Index, record: StoredRecord): unknown {
  return index.range === 'key' ? record.key : attributeOf(record.value, index.range);
}

function indexOf({ name: entityName, indexes }: StorageEntity, name: string): Index {
  if (name === 'by-key') return { partition: [], range: 'key' };
  for (const index of indexes) {
    if (index === name) return { partition: [], range: name };
    if (typeof index !== 'string' && index.name === name) {
      return { partition: index.partition, range: index.range[0] ?? 'key' };
    }
  }
  throw new KvsRefusal(400, 'INVALID_ENTITY_INDEX', `"${entityName}" has no index "${name}".`);
}

function checkFilterable({ name: entityName, attributes }: StorageEntity, property: string): void {
  const type = Object.hasOwn(attributes, property) ? attributes[property]?.type : undefined;
  if (type === undefined) {
    throw new KvsRefusal(400, 'INVALID_ENTITY_ATTRIBUTE', `"${entityName}" has no attribute "${property}".`);
  }
  if (type === 'any') {
    throw new KvsRefusal(422, 'INVALID_ENTITY_ATTRIBUTE', `"${property}" is of type any, which no filter takes.`);
  }
}
