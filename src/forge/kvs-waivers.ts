import * as v from 'valibot';
import { day } from '../core/json/schema-parts';
import { LONGEST_WAIVER_DAYS, WAIVER_KINDS, type WaiverRecord } from '../core/policy/waivers';
import type { NewWaiver, Waivers } from '../functions/waivers';
import { rowsUnderFrom } from './every-row';
import { rememberPerson } from './kvs-people';
import type { RecentWrites } from './recent-writes';
import type { Storage } from './storage';

const StoredWaiver = v.object({
  grantKind: v.picklist(WAIVER_KINDS),
  subjectId: v.string(),
  projectId: v.string(),
  givenReason: v.string(),
  holdsUntil: day,
  madeBy: v.string(),
  madeAt: v.number(),
  isUndone: v.boolean(),
});

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

/** An entry as its entity row. Storage has no 64-bit integers, so the time is epoch seconds. */
export function storedWaiver(waiver: NewWaiver): v.InferOutput<typeof StoredWaiver> {
  const { kind, subject, projectId, because, until, by, atMs, undone } = waiver;
  return {
    grantKind: kind,
    subjectId: subject,
    projectId,
    givenReason: because,
    holdsUntil: until,
    madeBy: by,
    madeAt: Math.floor(atMs / 1000),
    isUndone: undone,
  };
}

/** The entry of a row; `undefined` where the row is of a shape this version doesn't know. */
export function waiverFrom(id: string, value: unknown): WaiverRecord | undefined {
  const parsed = v.safeParse(StoredWaiver, value);
  if (!parsed.success) return undefined;
  const { grantKind, subjectId, projectId, givenReason, holdsUntil, madeBy, madeAt, isUndone } = parsed.output;
  return {
    id,
    kind: grantKind,
    subject: subjectId,
    projectId,
    because: givenReason,
    until: holdsUntil,
    by: madeBy,
    atMs: madeAt * 1000,
    undone: isUndone,
  };
}

const keyOf = (projectId: string, id: string): string => `waiver:${projectId}:${id}`;
