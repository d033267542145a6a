import { LONGEST_WAIVER_DAYS, type WaiverRecord } from '../core/policy/waivers';
import type { Waivers } from '../functions/waivers';
import { rowsUnderFrom } from './every-row';
import { rememberPerson } from './kvs-people';
import type { RecentWrites } from './recent-writes';
import type { Storage } from './storage';
import { storedWaiver, waiverFrom } from './stored-waiver';

const ENTITY = 'waiver';
const DAY_MS = 86_400_000;

/** Nothing older bears on what holds now: no waiver lasts longer, and a day more covers the end of its last one. */
const OLDEST_MS = (LONGEST_WAIVER_DAYS + 1) * DAY_MS;

/**
 * Waivers and passes in Forge storage: the entity `waiver` of manifest.yml, one row an entry. `newId` gives ids that grow
 * with time, because rows know only the second: it decides which of two entries is newer. What was read of a project stands
 * for this port's life, which is one invocation; read again, only what was written since is looked for.
 */
export function kvsWaivers(storage: Storage, recent: RecentWrites, newId: () => string): Waivers {
  const known = new Map<string, ReadonlyMap<string, unknown>>();
  return {
    ofProject: async (projectId, nowMs) => {
      const fromSecond = Math.floor((nowMs - OLDEST_MS) / 1000);
      const before = known.get(projectId);
      const found = before
        ? [...before].map(([key, value]) => ({ key, value }))
        : await rowsUnderFrom(storage, ENTITY, 'by-project', projectId, fromSecond);
      const rows = await recent.mend(ENTITY, projectId, found);
      known.set(projectId, new Map(rows.map(({ key, value }) => [key, value])));
      return rows
        .map(({ key, value }) => waiverFrom(key, value))
        .filter((waiver): waiver is WaiverRecord => waiver !== undefined)
        .toSorted((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
    },
    add: async (waiver) => {
      const key = keyOf(waiver.projectId, newId());
      await rememberPerson(storage, waiver.by, waiver.atMs);
      if (waiver.kind === 'pass') await rememberPerson(storage, waiver.subject, waiver.atMs);
      await storage.entity(ENTITY).set(key, storedWaiver(waiver), { keyPolicy: 'FAIL_IF_EXISTS' });
      await recent.note(ENTITY, waiver.projectId, [key]);
    },
  };
}

const keyOf = (projectId: string, id: string): string => `waiver:${projectId}:${id}`;
