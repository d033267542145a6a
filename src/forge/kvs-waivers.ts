import { kvs, WhereConditions } from '@forge/kvs';
import { LONGEST_WAIVER_DAYS } from '../core/policy/waivers';
import type { Waivers } from '../functions/waivers';
import { rememberPerson } from './kvs-people';
import { storedWaiver, waiverFrom } from './stored-waiver';

type Row = { readonly key: string; readonly value: unknown };

const PAGE_SIZE = 100;
const DAY_MS = 86_400_000;

/** Nothing older bears on what holds now: no waiver lasts longer, and a day more covers the end of its last one. */
const OLDEST_MS = (LONGEST_WAIVER_DAYS + 1) * DAY_MS;

/**
 * Waivers and passes in Forge storage: the entity `waiver` of manifest.yml, one row an entry. `newId` gives ids that grow
 * with time, because rows know only the second: it decides which of two entries is newer.
 */
export function kvsWaivers(newId: () => string): Waivers {
  /** What was written here, by key: queries don't show it for a while (facts/forge-platform, 7.3). */
  const written = new Map<string, unknown>();
  return {
    ofProject: async (projectId, nowMs) => {
      const rows = new Map((await queried(projectId, nowMs - OLDEST_MS)).map(({ key, value }) => [key, value]));
      for (const [key, value] of written) if (key.startsWith(keyOf(projectId, ''))) rows.set(key, value);
      return [...rows]
        .map(([key, value]) => waiverFrom(key, value))
        .filter((waiver) => waiver !== undefined)
        .toSorted((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
    },
    add: async (waiver) => {
      const key = keyOf(waiver.projectId, newId());
      const value = storedWaiver(waiver);
      await rememberPerson(waiver.by, waiver.atMs);
      if (waiver.kind === 'pass') await rememberPerson(waiver.subject, waiver.atMs);
      await kvs.entity('waiver').set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
      written.set(key, value);
    },
  };
}

const keyOf = (projectId: string, id: string): string => `waiver:${projectId}:${id}`;

async function queried(projectId: string, fromMs: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity('waiver')
      .query()
      .index('by-project', { partition: [projectId] })
      .where(WhereConditions.greaterThanEqualTo(Math.floor(fromMs / 1000)))
      .limit(PAGE_SIZE);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    rows.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}
