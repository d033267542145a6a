import { sameJson } from '../../src/core/json/same-json';
import { NOTHING_SPENT, type PointsSpent } from '../../src/core/sweep/points-share';
import type { SweepState } from '../../src/core/sweep/sweep-state';
import type { Evidence, Sweeps } from '../../src/functions/sweeps';

/** What sweeps remember, kept in memory and free to look at. */
export type SweepsInMemory = Sweeps & {
  readonly states: Map<string, SweepState>;
  readonly due: Map<string, number>;
  readonly again: Map<string, number>;
  readonly pages: Map<string, Evidence>;
  spent: PointsSpent;
};

/** An empty storage. `effect` is awaited after each write. */
export function sweepsInMemory(effect: () => Promise<void> = async () => undefined): SweepsInMemory {
  const [states, due, again, pages] = [
    new Map<string, SweepState>(),
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, Evidence>(),
  ];
  let asked = 0;
  const put = async <T>(map: Map<string, T>, key: string, value: T | undefined): Promise<void> => {
    if (value === undefined) map.delete(key);
    else map.set(key, value);
    await effect();
  };
  const sweeps: SweepsInMemory = {
    states,
    due,
    again,
    pages,
    spent: NOTHING_SPENT,
    state: async (projectId) => states.get(projectId),
    replaceState: async (projectId, before, state) => {
      if (!sameJson(states.get(projectId), before)) return false;
      await put(states, projectId, state);
      return true;
    },
    forget: async (projectId) => {
      await put(due, projectId, undefined);
      await put(again, projectId, undefined);
      await put(states, projectId, undefined);
    },
    projects: async () => [...states].map(([projectId, state]) => ({ projectId, state })),
    dueAtMs: async (projectId) => due.get(projectId),
    saveDueAtMs: (projectId, atMs) => put(due, projectId, atMs),
    lookAgain: async (projectId) => {
      const fromMs = again.get(projectId);
      return fromMs === undefined ? undefined : { fromMs, asked };
    },
    askToLookAgain: (projectId, fromMs) => {
      asked += 1;
      return put(again, projectId, Math.min(fromMs, again.get(projectId) ?? Infinity));
    },
    lookedAgain: async (projectId, until) => {
      if (until === asked) await put(again, projectId, undefined);
    },
    evidence: async (projectId, count) => {
      const found = Array.from({ length: count }, (_, page) => pages.get(`${projectId}:${page}`));
      const there = found.filter((page) => page !== undefined);
      return there.length === count ? there : undefined;
    },
    saveEvidence: (projectId, page, evidence) => put(pages, `${projectId}:${page}`, evidence),
    points: async () => sweeps.spent,
    changePoints: async (change) => {
      sweeps.spent = change(sweeps.spent);
      const after = sweeps.spent;
      await effect();
      return after;
    },
  };
  return sweeps;
}
