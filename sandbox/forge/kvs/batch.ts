import * as v from 'valibot';
import { checkKey, KvsRefusal } from './kvs-error';
import { ReadOptionsSchema, shown } from './metadata';
import { tableOf, type Store } from './store';
import { applyWrite, checkWrite, WriteOptionsSchema } from './write';

const Address = { key: v.string(), entityName: v.optional(v.string()) };
const SetItems = v.array(v.object({ ...Address, value: v.unknown(), options: WriteOptionsSchema }));
const GetItems = v.array(v.object({ ...Address, options: ReadOptionsSchema }));
const DeleteItems = v.array(v.object(Address));

const MAX_ITEMS = 25;
const MAX_BYTES = 4 * 1024 * 1024;

type Addressed = { readonly key: string; readonly entityName?: string | undefined };
type BatchAnswer = { readonly successfulKeys: unknown[]; readonly failedKeys: unknown[] };

/** `/api/v1/batch/set`: each item succeeds or fails for itself. */
export function batchSet(store: Store, body: unknown): BatchAnswer {
  return eachOf(v.parse(SetItems, body), (item) => {
    const table = tableOf(store, item.entityName);
    checkWrite(store, table, item);
    applyWrite(table, item);
    return {};
  });
}

/** `/api/v1/batch/get`. */
export function batchGet(store: Store, body: unknown): BatchAnswer {
  return eachOf(v.parse(GetItems, body), (item) => {
    checkKey(item.key);
    const record = tableOf(store, item.entityName).get(item.key);
    if (record === undefined) throw new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no "${item.key}".`);
    return shown(record, item.options?.metadataFields ?? []);
  });
}

/** `/api/v1/batch/delete`; a missing key is fine. */
export function batchDelete(store: Store, body: unknown): BatchAnswer {
  return eachOf(v.parse(DeleteItems, body), (item) => {
    checkKey(item.key);
    tableOf(store, item.entityName).delete(item.key);
    return {};
  });
}

function eachOf<Item extends Addressed>(
  items: readonly Item[],
  act: (item: Item) => Record<string, unknown>,
): BatchAnswer {
  checkBatch(items);
  const answer: BatchAnswer = { successfulKeys: [], failedKeys: [] };
  for (const item of items) {
    const address = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
    try {
      answer.successfulKeys.push({ ...address, ...act(item) });
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      answer.failedKeys.push({ ...address, error: { code: error.code, message: error.message } });
    }
  }
  return answer;
}

function checkBatch(items: readonly Addressed[]): void {
  if (items.length === 0) throw new KvsRefusal(400, 'EMPTY_BATCH', 'A batch needs at least one key.');
  if (items.length > MAX_ITEMS) throw new KvsRefusal(400, 'BATCH_TOO_LARGE', `A batch takes ${MAX_ITEMS} keys.`);
  if (Buffer.byteLength(JSON.stringify(items)) > MAX_BYTES) {
    throw new KvsRefusal(400, 'BATCH_TOO_LARGE', 'A batch takes 4 MB.');
  }
  if (new Set(items.map(({ entityName, key }) => JSON.stringify([entityName, key]))).size < items.length) {
    throw new KvsRefusal(400, 'DUPLICATE_KEY', 'A batch takes each key once.');
  }
}
