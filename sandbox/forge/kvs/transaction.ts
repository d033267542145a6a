import * as v from 'valibot';
import { FiltersSchema, passes } from './condition';
import { checkKey, KvsRefusal } from './kvs-error';
import { tableOf, type Store } from './store';
import { applyWrite, checkWrite, WriteOptionsSchema } from './write';

const Address = { key: v.string(), entityName: v.optional(v.string()), conditions: v.optional(FiltersSchema) };
const TransactionSchema = v.object({
  set: v.optional(v.array(v.object({ ...Address, value: v.unknown(), options: WriteOptionsSchema })), []),
  delete: v.optional(v.array(v.object(Address)), []),
  check: v.optional(v.array(v.object({ ...Address, entityName: v.string(), conditions: FiltersSchema })), []),
});

type Addressed = v.InferOutput<v.ObjectSchema<typeof Address, undefined>>;

const MAX_OPERATIONS = 25;
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * `/api/v1/transaction`: everything or nothing. A condition on a record that doesn't exist judges a value without
 * attributes, so that only NOT_EXISTS and the negations hold for it. The platform's codes for these refusals are not
 * documented.
 */
export function transact(store: Store, body: unknown): void {
  const request = v.parse(TransactionSchema, body);
  const operations: readonly Addressed[] = [...request.set, ...request.delete, ...request.check];
  checkSize(operations, body);
  for (const each of operations) checkOperation(store, each);
  for (const each of request.set) checkWrite(store, tableOf(store, each.entityName), each);

  for (const each of request.set) applyWrite(tableOf(store, each.entityName), each);
  for (const each of request.delete) tableOf(store, each.entityName).delete(each.key);
}

function checkSize(operations: readonly Addressed[], body: unknown): void {
  if (operations.length === 0) throw new KvsRefusal(400, 'EMPTY_TRANSACTION', 'A transaction needs an operation.');
  if (operations.length > MAX_OPERATIONS) {
    throw new KvsRefusal(400, 'TRANSACTION_TOO_LARGE', `A transaction takes ${MAX_OPERATIONS} operations.`);
  }
  if (Buffer.byteLength(JSON.stringify(body)) > MAX_BYTES) {
    throw new KvsRefusal(400, 'TRANSACTION_TOO_LARGE', 'A transaction takes 4 MB.');
  }
  if (new Set(operations.map(({ entityName, key }) => JSON.stringify([entityName, key]))).size < operations.length) {
    throw new KvsRefusal(400, 'DUPLICATE_KEY', 'A transaction takes each key once.');
  }
}

function checkOperation(store: Store, { key, entityName, conditions }: Addressed): void {
  checkKey(key);
  const record = tableOf(store, entityName).get(key);
  if (conditions !== undefined && !passes(conditions, record?.value)) {
    throw new KvsRefusal(409, 'CONDITION_NOT_MET', `A condition of the transaction doesn't hold for "${key}".`);
  }
}
