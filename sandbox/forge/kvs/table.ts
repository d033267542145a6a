import type { Clock } from '../../clock';

/** A stored value. Times are epoch milliseconds of the sandbox's clock. */
export type StoredRecord = {
  readonly key: string;
  readonly value: unknown;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  readonly expiresAtMs?: number | undefined;
};

/** One key space. What has expired is gone for every reader (the platform may still show it for up to 48 hours). */
export type Table = {
  get(key: string): StoredRecord | undefined;
  /** Writes the value and gives the record now in place; `ttlMs` counts from now, and no `ttlMs` means for ever. */
  put(key: string, value: unknown, ttlMs?: number): StoredRecord;
  delete(key: string): void;
  /** Every record, in no order. */
  records(): StoredRecord[];
};

/** An empty table. Values are copied on the way in, so nobody changes what is stored. */
export function createTable(clock: Clock): Table {
  const records = new Map<string, StoredRecord>();
  const nowMs = (): number => clock.now().getTime();
  const alive = (record: StoredRecord | undefined): record is StoredRecord =>
    record !== undefined && (record.expiresAtMs === undefined || record.expiresAtMs > nowMs());
  const get = (key: string): StoredRecord | undefined => {
    const record = records.get(key);
    return alive(record) ? record : undefined;
  };
  return {
    get,
    put: (key, value, ttlMs) => {
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
    },
    delete: (key) => void records.delete(key),
    records: () => [...records.values()].filter(alive),
  };
}
