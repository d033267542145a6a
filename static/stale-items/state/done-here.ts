import { bulkEditsFrom } from '../../../src/core/refinement/bulk-edit';
import { Refused } from '../../../src/jira/refused';
import { NOTHING_KNOWN, type KnownItems } from '../index/index-clauses';
import { judgeAgain, type JustTold } from '../items/judge-again';
import type { Reads } from '../items/reads';
import type { State } from './screen';

/** Jira's search follows a change within minutes; for so long a reading is put right by what was done here. */
const INDEX_FOLLOWS_MS = 600_000;

/** What this viewer did within the last minutes, and what it made of the items. */
export type DoneHere = {
  /** Judges items that were changed a moment ago, and remembers them. */
  take(issueIds: readonly string[], just: JustTold, state: State): Promise<KnownItems>;
  /** Everything done lately, judged once more: others may have been at it as well. */
  lately(state: State): Promise<KnownItems>;
};

/** Nothing was done yet. */
export function nothingDone(reads: Reads, nowMs: () => number): DoneHere {
  const done = new Map<string, number>();
  const judged = async (issueIds: readonly string[], just: JustTold, { found, pages }: State): Promise<KnownItems> => {
    if (found?.kind !== 'found' || !found.projects) return NOTHING_KNOWN;
    const shown = new Set([...pages.items, ...found.first.items].map(({ facts }) => facts.bulkEdits));
    const bulkEdits = bulkEditsFrom([...shown].flatMap(({ all }) => all));
    const { scope } = found.source;
    return judgeAgain(reads, issueIds, { scope, projects: found.projects, bulkEdits, just, nowMs: nowMs() });
  };
  return {
    take: (issueIds, just, state) => {
      for (const id of issueIds) done.set(id, nowMs());
      return judged(issueIds, just, state);
    },
    lately: async (state) => {
      for (const [id, atMs] of done) if (nowMs() - atMs > INDEX_FOLLOWS_MS) done.delete(id);
      if (done.size === 0) return NOTHING_KNOWN;
      try {
        return await judged([...done.keys()], {}, state);
      } catch (error) {
        // Jira refuses a query that names an item which is gone, or hidden by now.
        if (!(error instanceof Refused) || error.kind !== 'invalid') throw error;
        done.clear();
        return NOTHING_KNOWN;
      }
    },
  };
}
