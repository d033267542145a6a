import { Filter, FilterConditions, MetadataField } from '@forge/kvs';
import * as v from 'valibot';
import { NOTHING_SPENT, type PointsSpent } from '../core/sweep/points-share';
import { sameJson } from '../core/json/same-json';
import { parseSweepState } from '../core/sweep/sweep-state';
import type { Sweeps } from '../functions/sweeps';
import type { Patience } from '../jira/transport';
import { rowsBeginningWith } from './every-row';
import type { Storage } from './storage';

const ENTITY = 'sweep';

/** Evidence outlives the slowest sweep there is between two pages, and then expires by itself. */
const EVIDENCE_LASTS = { value: 30, unit: 'DAYS' } as const;

/** The time, and how a job waits for its turn. */
type Turns = Pick<Patience, 'now' | 'sleep' | 'random'>;

type Row = {
  readonly projectId: string;
  readonly dueAt?: number;
  readonly cursorAt?: number;
  readonly rowVersion?: number;
  readonly savedState?: unknown;
};

/** Rows are told apart by the beginning of their keys; what is about the whole site bears no project's id. */
const keyOf = {
  state: (projectId: string) => `state:${projectId}`,
  due: (projectId: string) => `due:${projectId}`,
  again: (projectId: string) => `again:${projectId}`,
  evidence: (projectId: string, page: number) => `evidence:${projectId}:${page}`,
  points: 'points',
};

const SITE = 'site';

const StateRow = v.object({ projectId: v.string(), savedState: v.unknown() });

const PointsRow = v.object({ hour: v.number(), points: v.number(), pausedUntilMs: v.number() });

const EvidenceRow = v.object({
  deeds: v.array(v.object({ author: v.string(), atMs: v.array(v.number()), issues: v.array(v.string()) })),
  taken: v.array(v.object({ issueId: v.string(), atMs: v.number(), author: v.string() })),
});

/**
 * What sweeps remember, in Forge storage: the entity `sweep` of manifest.yml. Everything is read by its key, because
 * queries lag behind (docs/platform.md#storage); the list of projects alone is a query.
 */
export function kvsSweeps(storage: Storage, { now, sleep, random }: Turns): Sweeps {
  const rows = storage.entity<Row>(ENTITY);
  const seconds = (atMs: number) => Math.floor(atMs / 1000);
  /** What a row holds; nothing once its time is over, although storage may still give it for two days. */
  const unexpired = async (key: string): Promise<unknown> => {
    const row = await rows.get(key, { metadataFields: [MetadataField.EXPIRE_TIME] });
    return row?.expireTime !== undefined && Date.parse(row.expireTime) <= now() ? undefined : row?.value.savedState;
  };
  return {
    async state(projectId) {
      const row = await rows.get(keyOf.state(projectId));
      return row && parseSweepState(row.savedState);
    },

    async replaceState(projectId, before, state) {
      const cursor = state.cursorMs === undefined ? {} : { cursorAt: seconds(state.cursorMs) };
      const row = await changeRow(keyOf.state(projectId), (found) =>
        sameJson(found && parseSweepState(found.savedState), before)
          ? { projectId, ...cursor, savedState: state }
          : undefined,
      );
      // Also where the write was done and its answer got lost.
      return sameJson(row?.savedState, state);
    },

    async forget(projectId) {
      for (const key of [keyOf.due(projectId), keyOf.again(projectId), keyOf.state(projectId)]) await rows.delete(key);
    },

    async projects() {
      const found = await rowsBeginningWith(storage, ENTITY, keyOf.state(''));
      return found.flatMap(({ value }) => {
        const parsed = v.safeParse(StateRow, value);
        return parsed.success
          ? [{ projectId: parsed.output.projectId, state: parseSweepState(parsed.output.savedState) }]
          : [];
      });
    },

    async dueAtMs(projectId) {
      const row = await rows.get(keyOf.due(projectId));
      return typeof row?.dueAt === 'number' ? row.dueAt * 1000 : undefined;
    },

    async saveDueAtMs(projectId, atMs) {
      const key = keyOf.due(projectId);
      await (atMs === undefined ? rows.delete(key) : rows.set(key, { projectId, dueAt: seconds(atMs) }));
    },

    async lookAgain(projectId) {
      const row = await rows.get(keyOf.again(projectId));
      if (typeof row?.cursorAt !== 'number') return undefined;
      return { fromMs: row.cursorAt * 1000, asked: row.rowVersion ?? 0 };
    },

    async askToLookAgain(projectId, fromMs) {
      await changeRow(keyOf.again(projectId), (before) => ({
        projectId,
        cursorAt: Math.min(seconds(fromMs), before?.cursorAt ?? Infinity),
      }));
    },

    // The row stays with its version, so that no later look is taken for this one.
    async lookedAgain(projectId, asked) {
      await changeRow(keyOf.again(projectId), (before) => (before?.rowVersion === asked ? { projectId } : undefined));
    },

    async evidence(projectId, pages) {
      const found = [];
      for (let page = 0; page < pages; page += 1) {
        const parsed = v.safeParse(EvidenceRow, await unexpired(keyOf.evidence(projectId, page)));
        if (!parsed.success) return undefined;
        found.push(parsed.output);
      }
      return found;
    },

    async saveEvidence(projectId, page, evidence) {
      await rows.set(keyOf.evidence(projectId, page), { projectId, savedState: evidence }, { ttl: EVIDENCE_LASTS });
    },

    async points() {
      return pointsIn(await rows.get(keyOf.points));
    },

    async changePoints(change) {
      const row = await changeRow(keyOf.points, (before) => ({
        projectId: SITE,
        savedState: change(pointsIn(before)),
      }));
      return pointsIn(row);
    },
  };

  /** Puts what `change` makes of the newest row in its place, and gives it; `undefined` leaves the row as it is. */
  async function changeRow(
    key: string,
    change: (before: Row | undefined) => Row | undefined,
  ): Promise<Row | undefined> {
    let row = await rows.get(key);
    for (let tries = 1; ; tries += 1) {
      const changed = change(row);
      if (!changed) return row;
      const after = { ...changed, rowVersion: (row?.rowVersion ?? 0) + 1 };
      try {
        await replace(key, row, after);
        return after;
      } catch (error) {
        // How storage says that somebody was quicker is not documented: the row itself tells.
        const newer = await rows.get(key);
        if (newer?.rowVersion === row?.rowVersion || tries >= MOST_TRIES) throw error;
      }
      // In step with others a job could lose each time.
      await sleep(random() * Math.min(LONGEST_WAIT_MS, 10 * tries));
      row = await rows.get(key);
    }
  }

  /** Writes the row in the place of the very one that was read, or fails. */
  async function replace(key: string, read: Row | undefined, row: Row): Promise<void> {
    if (read?.rowVersion === undefined) await rows.set(key, row, { keyPolicy: 'FAIL_IF_EXISTS' });
    else {
      const conditions = new Filter<Row>().and('rowVersion', FilterConditions.equalTo(read.rowVersion));
      await storage.transact().set(key, row, { entityName: ENTITY, conditions }).execute();
    }
  }
}

/** How often a row is written anew because another job was quicker; each time one of them got through. */
const MOST_TRIES = 50;
const LONGEST_WAIT_MS = 400;

function pointsIn(row: Row | undefined): PointsSpent {
  const parsed = v.safeParse(PointsRow, row?.savedState);
  return parsed.success ? parsed.output : NOTHING_SPENT;
}
