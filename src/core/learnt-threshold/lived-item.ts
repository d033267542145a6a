import { type ChangeEntry, isNamed } from '../history/history';
import type { Named } from '../issue/issue';
import type { RefinementFacts } from '../refinement/facts';
import { momentsOf } from '../refinement/moments';
import { judge } from '../refinement/verdict';

/** What the estimate looks at in an item's life, in epoch milliseconds. */
export type LivedItem = {
  /** Its creation and each of its refinements up to now, oldest first. */
  readonly refinedAtMs: readonly number[];
  /** When it was done for the first time; absent where it never was. What was reopened had been done. */
  readonly doneAtMs?: number | undefined;
};

/** Whether a status is of Jira's category Done. A changelog tells a status's id and the name it had then. */
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

/**
 * Which statuses of a project are done ones, as far as its issues tell that have them today: by id, because statuses are
 * renamed, and by name where no issue has that id.
 */
export function doneAsToday(issues: Iterable<{ readonly status: Named & { readonly category: string } }>): IsDone {
  const done = new Map<string, boolean>();
  for (const { status } of issues) {
    const isDone = status.category === 'done';
    if (status.id !== undefined) done.set(`id ${status.id}`, isDone);
    done.set(`name ${status.name}`, isDone || done.get(`name ${status.name}`) === true);
  }
  return ({ id, name }) => (id === undefined ? undefined : done.get(`id ${id}`)) ?? done.get(`name ${name}`) ?? false;
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
