import { Filter, FilterConditions } from '@forge/kvs';
import { sameJson } from '../core/json/same-json';
import { rowsNamed } from './every-row';
import type { Storage } from './storage';

const ENTITY = 'versioned';

/** Of so many invocations that change one value at the same moment, each has its turn. */
const MOST_ATTEMPTS = 60;
const LONGEST_WAIT_MS = 400;

type Row = {
  readonly rowVersion: number;
  /** Ids of the last writes, newest first: they tell whether one whose answer got lost was done, also beneath others. */
  readonly lastWrites: string;
  /** Absent where the value was taken away. */
  readonly savedState?: unknown;
};

/** How an invocation waits for its turn. */
export type Turns = {
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
  readonly newId: () => string;
};

/** Values under a key that several invocations may change at once, none of which loses what another one wrote. */
export type VersionedValues = {
  read(key: string): Promise<unknown>;
  /** The values under several keys, 25 in one request; what isn't there is left out. */
  readAll(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  change<T>(key: string, change: (before: unknown) => T): Promise<{ readonly before: unknown; readonly after: T }>;
};

/**
 * Values in the entity `versioned` of manifest.yml. A write names the version that was read before, as a condition of a
 * transaction, so that of two at once one fails and begins again with what the other wrote. How storage refuses such a
 * write is documented nowhere, and its answer may get lost: after any failure the row is read again, and tells.
 */
export function kvsVersioned(storage: Storage, { sleep, random, newId }: Turns): VersionedValues {
  const rows = storage.entity<Row>(ENTITY);
  return {
    read: async (key) => (await rows.get(key))?.savedState,

    readAll: async (keys) => {
      const found = await rowsNamed(storage, ENTITY, keys);
      return new Map([...found].map(([key, row]) => [key, (row as Row).savedState]));
    },

    async change(key, change) {
      let row = await rows.get(key);
      for (let attempt = 1; ; attempt += 1) {
        const before = row?.savedState;
        const after = change(before);
        if (sameJson(before, after)) return { before, after };
        const id = newId();
        const next: Row = {
          rowVersion: (row?.rowVersion ?? 0) + 1,
          lastWrites: [id, ...writesOf(row)].slice(0, MOST_ATTEMPTS).join(' '),
          ...(after === undefined ? {} : { savedState: after }),
        };
        try {
          await write(storage, key, row, next);
          return { before, after };
        } catch (error) {
          const now = await rows.get(key);
          if (writesOf(now).includes(id)) return { before, after };
          const wasOvertaken = (now?.rowVersion ?? 0) !== (row?.rowVersion ?? 0);
          if (!wasOvertaken || attempt >= MOST_ATTEMPTS) throw error;
          row = now;
        }
        await sleep(random() * Math.min(LONGEST_WAIT_MS, 10 * 2 ** attempt));
      }
    },
  };
}

const writesOf = (row: Row | undefined): readonly string[] => row?.lastWrites.split(' ') ?? [];

/** Fails where somebody else wrote since `before` was read. */
async function write(storage: Storage, key: string, before: Row | undefined, next: Row): Promise<void> {
  if (!before) {
    await storage.entity<Row>(ENTITY).set(key, next, { keyPolicy: 'FAIL_IF_EXISTS' });
    return;
  }
  const conditions = new Filter<Row>().and('rowVersion', FilterConditions.equalTo(before.rowVersion));
  await storage.transact().set(key, next, { entityName: ENTITY, conditions }).execute();
}
