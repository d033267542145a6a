import type { Clock } from '../../clock';
import { KVS_LINGERS_MS } from '../../levers/kvs-expiry';
import { KVS_QUERY_LAG_MS } from '../../levers/kvs-query-lag';
import type { Levers } from '../../levers';

/** A stored value. Times are epoch milliseconds of the sandbox's clock. */
export type StoredRecord = {
  readonly key: string;
  readonly value: unknown;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  readonly expiresAtMs?: number | undefined;
};

/** One key space. What has expired stays for a while, as the levers say; reads by key are never behind. */
export type Table = {
  get(key: string): StoredRecord | undefined;
  /** Writes the value and gives the record now in place; `ttlMs` counts from now, and no `ttlMs` means for ever. */
  write(key: string, value: unknown, ttlMs?: number): StoredRecord;
  /** The same for what was there long before anybody looks, so that queries show it at once. */
  put(key: string, value: unknown, ttlMs?: number): StoredRecord;
  delete(key: string): void;
  /** Every record, in no order. */
  records(): StoredRecord[];
  /** The records as queries see them: behind what was written and deleted, as the levers say. */
  queried(): StoredRecord[];
};

/** What stood under a key until it was written or deleted. */
type Past = { readonly untilMs: number; readonly record: StoredRecord | undefined };

export type KvsLevers = Pick<Levers, 'kvs-query-lag' | 'kvs-expiry'>;

/** An empty table. Values are copied on the way in, so nobody changes what is stored. */
export function createTable(clock: Clock, levers: KvsLevers): Table {
  const records = new Map<string, StoredRecord>();
  const pasts = new Map<string, readonly Past[]>();
  const nowMs = (): number => clock.now().getTime();
  const alive = (record: StoredRecord | undefined): record is StoredRecord =>
    record !== undefined &&
    (record.expiresAtMs === undefined || record.expiresAtMs + KVS_LINGERS_MS[levers['kvs-expiry']] > nowMs());
  const get = (key: string): StoredRecord | undefined => {
    const record = records.get(key);
    return alive(record) ? record : undefined;
  };
  const put = (key: string, value: unknown, ttlMs: number | undefined): StoredRecord => {
    const updatedAtMs = nowMs();
    const record: StoredRecord = {
      key,
      value: structuredClone(value),
      createdAtMs: get(key)?.createdAtMs ?? updatedAtMs,
      updatedAtMs,
      expiresAtMs: ttlMs === undefined ? undefined : updatedAtMs + ttlMs,
    };
    records.set(key, record);
    return record;
  };
  /** Pasts that a query may still show, with the one that ends now. */
  const remember = (key: string): void => {
    const lagMs = Math.max(...Object.values(KVS_QUERY_LAG_MS));
    const kept = (pasts.get(key) ?? []).filter(({ untilMs }) => untilMs > nowMs() - lagMs);
    pasts.set(key, [...kept, { untilMs: nowMs(), record: records.get(key) }]);
  };
  const queriedAt = (key: string): StoredRecord | undefined => {
    const seenMs = nowMs() - KVS_QUERY_LAG_MS[levers['kvs-query-lag']];
    const past = (pasts.get(key) ?? []).find(({ untilMs }) => untilMs > seenMs);
    return past ? past.record : records.get(key);
  };
  return {
    get,
    write: (key, value, ttlMs) => {
      remember(key);
      return put(key, value, ttlMs);
    },
    put: (key, value, ttlMs) => {
      pasts.delete(key);
      return put(key, value, ttlMs);
    },
    delete: (key) => {
      remember(key);
      records.delete(key);
    },
    records: () => [...records.values()].filter(alive),
    queried: () => [...new Set([...records.keys(), ...pasts.keys()])].map(queriedAt).filter((record) => alive(record)),
  };
}
