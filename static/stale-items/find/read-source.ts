import type { JqlClause } from '../../../src/core/jql';
import type { ListAsk } from '../lists/list-ask';
import { inOrder, isAskedFor } from '../lists/list-ask';
import { listJql } from '../lists/list-jql';
import type { Listed } from '../lists/lists';
import { findLookingTechnical, type LookingItems } from './find-looking-technical';
import type { JudgedItem } from './judged-item';
import type { ListSource } from './list-source';
import { proveItem } from './prove-item';
import type { Reads } from './reads';
import type { ScopeProjects } from './scope-projects';

/** What a reading of items one by one looked at. */
export type ReadFacts = {
  readonly scope: JqlClause;
  readonly projects: ScopeProjects;
  readonly items: readonly JudgedItem[];
  readonly listed: Listed;
  readonly nowMs: number;
};

/** Lists out of items that are judged already: no page costs a call. Summaries that look technical are read once, on demand. */
export function readSource(reads: Reads, { scope, projects, items, listed, nowMs }: ReadFacts): ListSource {
  let looking: Promise<LookingItems> | undefined;
  const found = (ask: ListAsk) =>
    inOrder(
      items.filter((item) => isAskedFor(ask, item, listed)),
      ask.sorting,
    );
  return {
    scope,
    async page(ask, { token, size }) {
      const all = found(ask);
      return {
        ...slice(all, token, size),
        counted: { count: all.length, jql: listJql(all.map(({ facts }) => facts.issue)) },
        skipped: 0,
      };
    },
    async looking({ token, size }) {
      looking ??= findLookingTechnical(reads, scope, projects.on).catch((error: unknown) => {
        looking = undefined;
        throw error;
      });
      const { items: all, isCapped } = await looking;
      return {
        ...slice(all, token, size),
        counted: { count: all.length, jql: listJql(all.map(({ issue }) => issue)) },
        isCapped,
      };
    },
    completed: async () => [],
    proven: (item) => proveItem(reads, item, projects, nowMs),
  };
}

/** Part of a list that is at hand; its tokens are how many came before. */
function slice<T>(all: readonly T[], token: string | undefined, size: number) {
  const from = Number(token ?? 0);
  const end = from + size;
  return { items: all.slice(from, end), next: end < all.length ? String(end) : undefined };
}
