import * as v from 'valibot';
import { rowsNamed, type FoundRow } from './every-row';
import type { Storage } from './storage';
import { keyPart } from './kvs-people';
import type { VersionedValues } from './kvs-versioned';

/** Queries are "slightly out of date", which is said nowhere in figures; after this long they are believed. */
const LAG_MS = 3_600_000;

/** As many as fit one row of storage with room to spare. */
const MOST = 1_000;

const Recent = v.array(v.tuple([v.string(), v.number()]));

/** What was written or deleted lately under a value of an index, so that a query that doesn't show it yet can be mended. */
export type RecentWrites = {
  note(entity: string, value: string, keys: readonly string[]): Promise<void>;
  /** Rows that a query found, with what was written since and without what was deleted. */
  mend(entity: string, value: string, found: readonly FoundRow[]): Promise<readonly FoundRow[]>;
};

/** For one invocation: whatever was written since an hour before it began stays recent for it, however long it takes. */
export function recentWrites(storage: Storage, values: VersionedValues, nowMs: () => number): RecentWrites {
  const beganAtMs = nowMs();
  const recentIn = (stored: unknown) => {
    const parsed = v.safeParse(Recent, stored);
    return parsed.success ? parsed.output.filter(([, atMs]) => beganAtMs - atMs < LAG_MS) : [];
  };
  return {
    note: async (entity, value, keys) => {
      if (keys.length === 0) return;
      const added = keys.map((key): [string, number] => [key, nowMs()]);
      await values.change(keyOf(entity, value), (stored) =>
        [...recentIn(stored).filter(([key]) => !keys.includes(key)), ...added].slice(-MOST),
      );
    },

    mend: async (entity, value, found) => {
      const keys = recentIn(await values.read(keyOf(entity, value))).map(([key]) => key);
      const now = await rowsNamed(storage, entity, keys);
      const recent = new Set(keys);
      return [...found.filter(({ key }) => !recent.has(key)), ...[...now].map(([key, row]) => ({ key, value: row }))];
    },
  };
}

const keyOf = (entity: string, value: string): string => `recent:${entity}:${keyPart(value)}`;
