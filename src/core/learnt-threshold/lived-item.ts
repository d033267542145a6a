import type { ChangeEntry } from '../history';
import type { Named } from '../issue';
import type { RefinementFacts } from '../refinement/facts';
import { isNamed } from '../refinement/item-names';
import { momentsOf } from '../refinement/moments';
import { judge } from '../refinement/verdict';

/** What the estimate looks at in an item's life, in epoch milliseconds. */
export type LivedItem = {
  /** Its creation and each of its refinements up to now, oldest first. */
  readonly refinedAtMs: readonly number[];
  /** When it was done for the first time; absent where it never was. What was reopened had been done. */
  readonly doneAtMs?: number | undefined;
};

/** Whether a status is of Jira's category Done. A changelog names statuses without their category. */
export type IsDone = (status: Named) => boolean;

/**
 * An item's life, judged by the same clock as its staleness. `facts` must hold the whole history, and nothing `known`
 * beforehand. `statusNow` is what tells of an item that never changed its status.
 */
export function livedItem(facts: RefinementFacts, statusNow: Named, isDone: IsDone): LivedItem {
  const refinedAtMs = momentsOf(facts)
    .filter((moment) => judge(moment, facts).counted)
    .map(({ atMs }) => atMs)
    .sort((a, b) => a - b);
  return { refinedAtMs, doneAtMs: firstDoneAtMs(facts, statusNow, isDone) };
}

/** Which statuses are done ones, as far as issues that have them today tell: by id, and by name where there is none. */
export function doneAsToday(issues: Iterable<{ readonly status: Named & { readonly category: string } }>): IsDone {
  const done = [...issues].flatMap(({ status }) => (status.category === 'done' ? [status] : []));
  const ids = new Set(done.map(({ id }) => id));
  const names = new Set(done.map(({ name }) => name));
  return ({ id, name }) => (id === undefined ? names.has(name) : ids.has(id));
}

function firstDoneAtMs(
  { createdAtMs, entries, nowMs }: RefinementFacts,
  statusNow: Named,
  isDone: IsDone,
): number | undefined {
  const changes = statusChanges(entries).filter(({ atMs }) => atMs <= nowMs);
  const [first] = changes;
  if (isDone(first?.from ?? statusNow)) return createdAtMs;
  return changes.find(({ to }) => isDone(to))?.atMs;
}

function statusChanges(entries: readonly ChangeEntry[]) {
  return entries
    .flatMap(({ atMs, items }) =>
      items
        .filter((item) => isNamed(item, 'status'))
        .map(({ from, fromText, to, toText }) => ({
          atMs,
          from: { id: from || undefined, name: fromText ?? '' },
          to: { id: to || undefined, name: toText ?? '' },
        })),
    )
    .sort((a, b) => a.atMs - b.atMs);
}
