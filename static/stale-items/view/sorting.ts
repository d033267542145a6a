import { byStaleOn } from '../find/judge-items';
import type { JudgedItem } from '../find/judged-item';

/** How the table is sorted: worst first unless somebody chose otherwise. */
export type Sorting = { readonly by: 'item' | 'age'; readonly descending: boolean };

export const WORST_FIRST: Sorting = { by: 'age', descending: true };

/** The items in the chosen order; `age` is by the day an item becomes stale, which a deadline may pull forward. */
export function sorted(items: readonly JudgedItem[], { by, descending }: Sorting): readonly JudgedItem[] {
  const ascending = [...items].sort(by === 'age' ? (a, b) => byStaleOn(b, a) : byKey);
  return descending ? ascending.reverse() : ascending;
}

function byKey(a: JudgedItem, b: JudgedItem): number {
  return a.facts.issue.key.localeCompare(b.facts.issue.key, 'en', { numeric: true });
}

/** A click on a column: the other direction if it is sorted by already. */
export function toggled(sorting: Sorting, by: Sorting['by']): Sorting {
  return sorting.by === by ? { by, descending: !sorting.descending } : { by, descending: by === 'age' };
}

/** What the column's header tells a screen reader. */
export function ariaSort({ by, descending }: Sorting, column: Sorting['by']): 'ascending' | 'descending' | 'none' {
  if (by !== column) return 'none';
  return descending ? 'descending' : 'ascending';
}
