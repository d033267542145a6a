import type { ComponentChildren } from 'preact';
import { ariaSort, toggled, type Sorting } from './sorting';

type SortHeaderProps = {
  readonly by: Sorting['by'];
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
  readonly children: ComponentChildren;
};

const MARKS = { ascending: '↑', descending: '↓', none: '' } as const;

/** A column that sorts the table, as a real button in its header. */
export function SortHeader({ by, sorting, sort, children }: SortHeaderProps) {
  const order = ariaSort(sorting, by);
  return (
    <th scope="col" aria-sort={order} class={by}>
      <button type="button" class="sort" onClick={() => sort(toggled(sorting, by))}>
        {children}
        <span aria-hidden="true">{MARKS[order]}</span>
      </button>
    </th>
  );
}
