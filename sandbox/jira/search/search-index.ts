import type { Issue } from '../site/issue';
import type { Store } from '../store';

/**
 * What search sees. It lags behind the site: a change shows after `searchLagMs`, an issue named in `reconcileIssues` at
 * once (docs/platform.md#search).
 */
export type SearchIndex = {
  /** Call before an issue changes; without an issue before, it is new. */
  willChange(issueId: string, before: Issue | undefined): void;
  /** From here on search sees everything as it is, as it does once its lag is over. */
  catchUp(): void;
  /** Every issue as search sees it now, and the reconciled ones as they are. */
  documents(reconcile: ReadonlySet<string>): Iterable<Issue>;
};

type Lagging = { readonly asIndexed: Issue | undefined; readonly untilMs: number };

/** An index that is up to date with `store`; `lagMs` is read at each change. */
export function createSearchIndex(store: Store, lagMs: () => number): SearchIndex {
  const lagging = new Map<string, Lagging>();
  const settle = (): void => {
    const now = store.nowMs();
    for (const [id, entry] of lagging) if (entry.untilMs <= now) lagging.delete(id);
  };
  return {
    willChange: (issueId, before) => {
      if (lagMs() <= 0) return;
      settle();
      const asIndexed = lagging.has(issueId) ? lagging.get(issueId)?.asIndexed : before && structuredClone(before);
      lagging.set(issueId, { asIndexed, untilMs: store.nowMs() + lagMs() });
    },
    catchUp: () => lagging.clear(),
    documents: (reconcile) => {
      settle();
      if (lagging.size === 0) return store.site.issues;
      return store.site.issues.flatMap((issue) => {
        const entry = reconcile.has(issue.id) ? undefined : lagging.get(issue.id);
        if (entry === undefined) return [issue];
        return entry.asIndexed === undefined ? [] : [entry.asIndexed];
      });
    },
  };
}
