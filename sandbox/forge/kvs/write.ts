import * as v from 'valibot';
import { KvsRefusal } from './kvs-error';
import { shown } from './metadata';
import { checkRecord, type Store } from './store';
import type { Table } from './table';

const TtlSchema = v.object({ value: v.number(), unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });

export const WriteOptionsSchema = v.optional(
  v.object({
    ttl: v.optional(TtlSchema),
    keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS']), 'OVERRIDE'),
    returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
    returnMetadataFields: v.optional(v.array(v.string())),
  }),
);
type WriteOptions = v.InferOutput<typeof WriteOptionsSchema>;

/** One record to write. */
export type Write = {
  readonly entityName?: string | undefined;
  readonly key: string;
  readonly value?: unknown;
  readonly options?: WriteOptions;
};

const UNIT_MS = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };
const MAX_TTL_MS = 365 * UNIT_MS.DAYS;

/** Throws the refusal of a write that can't be done, before anything is changed. */
export function checkWrite(store: Store, table: Table, { entityName, key, value, options }: Write): void {
  checkRecord(store, entityName, key, value);
  const ttl = ttlMs(options);
  if (ttl !== undefined && (ttl <= 0 || ttl > MAX_TTL_MS)) {
    throw new KvsRefusal(400, 'INVALID_TTL', 'A time to live is positive and at most a year.');
  }
  if (options?.keyPolicy !== 'FAIL_IF_EXISTS') return;
  if (options.returnValue !== undefined) {
    throw new KvsRefusal(400, 'INVALID_OPTIONS', 'FAIL_IF_EXISTS returns no value.');
  }
  // The platform's code for this clash is documented nowhere; nobody may rely on ours.
  if (table.get(key) !== undefined) throw new KvsRefusal(409, 'KEY_ALREADY_EXISTS', `"${key}" exists already.`);
}

/** Writes, and gives the record that `returnValue` asks for; `undefined` when it asks for none or there was none. */
export function applyWrite(table: Table, { key, value, options }: Write): unknown {
  const previous = table.get(key);
  const latest = table.write(key, value, ttlMs(options));
  const asked = { PREVIOUS: previous, LATEST: latest, NONE: undefined }[options?.returnValue ?? 'NONE'];
  return asked === undefined ? undefined : shown(asked);
}

function ttlMs(options: WriteOptions): number | undefined {
  return options?.ttl === undefined ? undefined : options.ttl.value * UNIT_MS[options.ttl.unit];
}
