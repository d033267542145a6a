import type { ComponentChildren } from 'preact';
import type { Sorting } from '../lists/list-ask';

type Column = 'item' | 'age';

type SortHeaderProps = {
  readonly by: Column;
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
  /** What the order goes by, where the column's name doesn't tell. */
  readonly goesBy?: string;
  readonly children: ComponentChildren;
};

const MARKS = { ascending: '↑', descending: '↓', none: '' } as const;

/** A column that sorts the table, as a real button in its header. */
export function SortHeader({ by, sorting, sort, goesBy, children }: SortHeaderProps) {
  const order = ariaSort(sorting, by);
  return (
    <th scope="col" aria-sort={order} class={by}>
      <button type="button" class="sort" title={goesBy} onClick={() => sort(toggled(sorting, by))}>
        {children}
        <span aria-hidden="true">{MARKS[order]}</span>
      </button>
    </th>
  );
}

/** A click on a column: the other direction if it is sorted by already. */
function toggled(sorting: Sorting, by: Column): Sorting {
  return sorting.by === by ? { by, descending: !sorting.descending } : { by, descending: by === 'age' };
}

/** What the column's header tells a screen reader. */
function ariaSort({ by, descending }: Sorting, column: Column): 'ascending' | 'descending' | 'none' {
  if (by !== column) return 'none';
  return descending ? 'descending' : 'ascending';
}
