import type { ComponentChildren } from 'preact';
import { ArrowDownIcon, ArrowUpIcon } from '../../shared/icons/signs';
import type { Sorting } from '../lists/list-ask';

/** The columns that sort the list. */
export type SortColumn = 'item' | 'age' | 'deadline' | 'cost';

type SortHeaderProps = {
  readonly by: SortColumn;
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
  /** What the order goes by, where the column's name doesn't tell. */
  readonly goesBy?: string | undefined;
  readonly children: ComponentChildren;
};

/** Where the most comes first. */
const LARGEST_FIRST: readonly SortColumn[] = ['age', 'cost'];

/** A column that sorts the table, as a real button in its header. */
export function SortHeader({ by, sorting, sort, goesBy, children }: SortHeaderProps) {
  const order = ariaSort(sorting, by);
  return (
    <th scope="col" aria-sort={order} class={by}>
      <button type="button" class="sort" title={goesBy} onClick={() => sort(toggled(sorting, by))}>
        {children}
        {order === 'ascending' && <ArrowUpIcon />}
        {order === 'descending' && <ArrowDownIcon />}
      </button>
    </th>
  );
}

/** A click on a column: the other direction if it is sorted by already. */
function toggled(sorting: Sorting, by: SortColumn): Sorting {
  if (sorting.by === by) return { by, descending: !sorting.descending };
  return { by, descending: LARGEST_FIRST.includes(by) };
}

/** What the column's header tells a screen reader. */
function ariaSort({ by, descending }: Sorting, column: SortColumn): 'ascending' | 'descending' | 'none' {
  if (by !== column) return 'none';
  return descending ? 'descending' : 'ascending';
}
