import * as v from 'valibot';
import { batchDelete, batchGet, batchSet } from '../kvs/batch';
import { entityQuery } from '../kvs/entity-query';
import { checkKey, KvsRefusal } from '../kvs/kvs-error';
import { shown } from '../kvs/metadata';
import { query } from '../kvs/query';
import { tableOf, type Store } from '../kvs/store';
import type { Table } from '../kvs/table';
import { transact } from '../kvs/transaction';
import { applyWrite, checkWrite, WriteOptionsSchema } from '../kvs/write';
import { json, type Door, type DoorResponse } from './door';

const AddressSchema = v.object({ key: v.string(), entityName: v.optional(v.string()) });
const WriteSchema = v.object({ ...AddressSchema.entries, value: v.unknown(), options: WriteOptionsSchema });

/** What an endpoint answers with: a JSON body, or nothing (204). Refusals are thrown. */
type Endpoint = (store: Store, body: unknown) => unknown;

type FindTable = (store: Store, entityName: string | undefined) => Table;
const plain: FindTable = (store) => store.plain;
const secrets: FindTable = (store) => store.secrets;
const entities: FindTable = (store, entityName = '') => tableOf(store, entityName);

const get =
  (find: FindTable): Endpoint =>
  (store, body) => {
    const { key, entityName } = v.parse(AddressSchema, body);
    checkKey(key);
    const record = find(store, entityName).get(key);
    if (record === undefined) throw new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no "${key}".`);
    return shown(record);
  };

const set =
  (find: FindTable): Endpoint =>
  (store, body) => {
    const write = v.parse(WriteSchema, body);
    const table = find(store, write.entityName);
    checkWrite(store, table, write);
    return applyWrite(table, write);
  };

const remove =
  (find: FindTable): Endpoint =>
  (store, body) => {
    const { key, entityName } = v.parse(AddressSchema, body);
    checkKey(key);
    find(store, entityName).delete(key);
  };

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  '/api/v1/get': get(plain),
  '/api/v1/set': set(plain),
  '/api/v1/delete': remove(plain),
  '/api/v1/query': query,
  '/api/v1/secret/get': get(secrets),
  '/api/v1/secret/set': set(secrets),
  '/api/v1/secret/delete': remove(secrets),
  '/api/v1/entity/get': get(entities),
  '/api/v1/entity/set': set(entities),
  '/api/v1/entity/delete': remove(entities),
  '/api/v1/entity/query': entityQuery,
  '/api/v1/batch/get': batchGet,
  '/api/v1/batch/set': batchSet,
  '/api/v1/batch/delete': batchDelete,
  '/api/v1/transaction': transact,
};

/** The key-value store's REST API (docs/platform.md#storage). It needs the scope `storage:app`. */
export function kvsDoor(store: Store, scopes: ReadonlySet<string>): Door {
  return async ({ method, target, body }) => {
    const endpoint = Object.hasOwn(ENDPOINTS, target) ? ENDPOINTS[target] : undefined;
    if (endpoint === undefined || method !== 'POST') return refused(404, 'NOT_FOUND', `No ${method} ${target} here.`);
    if (!scopes.has('storage:app')) return refused(403, 'FORBIDDEN', 'Forge storage needs the scope storage:app.');
    try {
      store.rate.check(target);
      const given = endpoint(store, JSON.parse(body ?? ''));
      const answer: DoorResponse = given === undefined ? { status: 204 } : json(200, given);
      store.rate.count(target, Math.max(Buffer.byteLength(body ?? ''), Buffer.byteLength(answer.body ?? '')));
      return answer;
    } catch (error) {
      if (error instanceof KvsRefusal) return refused(error.status, error.code, error.message);
      if (error instanceof v.ValiError || error instanceof SyntaxError) {
        return refused(400, 'INVALID_REQUEST', error.message);
      }
      throw error;
    }
  };
}

function refused(status: number, code: string, message: string): DoorResponse {
  return json(status, { code, message });
}
