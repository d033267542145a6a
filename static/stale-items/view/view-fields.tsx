import { COLUMNS, firstColumns, type Column } from '../lists/columns';
import { FIRST_SORTING, type Sorting } from '../lists/list-ask';
import { GROUPINGS } from '../lists/list-view';
import type { ItemListId } from '../lists/lists';
import type { ListChoice } from '../state/choices';
import { TEXTS } from '../texts';
import { Select } from './select';

type ViewFieldsProps = {
  readonly list: ItemListId;
  readonly choice: ListChoice;
  readonly choose: (choice: Partial<ListChoice>) => void;
};

const SORTINGS: readonly Sorting[] = [
  { by: 'urgency', descending: false },
  { by: 'age', descending: true },
  { by: 'deadline', descending: false },
  { by: 'cost', descending: true },
  { by: 'item', descending: false },
];

/** How a list is shown: its order, its groups and its columns. */
export function ViewFields({ list, choice, choose }: ViewFieldsProps) {
  const { sorting, group, columns = firstColumns(list) } = choice;
  const sortings = sortingsFor(list, sorting);
  const toggle = (column: Column) =>
    choose({ columns: COLUMNS.filter((one) => columns.includes(one) !== (one === column)) });
  return (
    <div class="row filters">
      <Select
        label={TEXTS.view.sort}
        value={nameOf(sorting)}
        choices={sortings.map((one) => [nameOf(one), TEXTS.sortings[one.by][one.descending ? 'down' : 'up']])}
        choose={(name) => choose({ sorting: sortings.find((one) => nameOf(one) === name) ?? sorting })}
      />
      <Select
        label={TEXTS.view.group}
        value={group}
        choices={GROUPINGS.map((one) => [one, TEXTS.groupings[one]])}
        none={TEXTS.view.noGroup}
        choose={(name) => choose({ group: GROUPINGS.find((one) => one === name) })}
      />
      <fieldset class="stack tight">
        <legend>{TEXTS.view.columns}</legend>
        <div class="row">
          {COLUMNS.map((column) => (
            <label key={column} class="choice">
              <input type="checkbox" checked={columns.includes(column)} onChange={() => toggle(column)} />
              {TEXTS.columns[column]}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** Those that people choose from, the list's own first order among them, and the one that a column's header made. */
function sortingsFor(list: ItemListId, now: Sorting): readonly Sorting[] {
  const named = new Map([FIRST_SORTING[list], ...SORTINGS, now].map((one) => [nameOf(one), one]));
  return [...named.values()];
}

const nameOf = ({ by, descending }: Sorting) => `${by} ${descending ? 'down' : 'up'}`;
