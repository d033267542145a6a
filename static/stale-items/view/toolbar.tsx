import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FilterIcon, ViewIcon } from '../../shared/icons/signs';
import { type Column, COLUMNS } from '../lists/columns';
import type { Sorting } from '../lists/list-ask';
import { GROUPINGS, isPart } from '../lists/list-view';
import { listOf, type ItemListId } from '../lists/lists';
import { MOST_TYPED } from '../lists/search-text';
import type { ListChoice } from '../state/choices';
import { TEXTS } from '../texts';
import { FilterFields, Select } from './filter-fields';
import type { Shown } from './shown';

const SORTINGS: readonly Sorting[] = [
  { by: 'urgency', descending: false },
  { by: 'age', descending: true },
  { by: 'deadline', descending: false },
  { by: 'cost', descending: true },
  { by: 'item', descending: false },
];

const nameOf = ({ by, descending }: Sorting) => `${by} ${descending ? 'down' : 'up'}`;

type ToolbarProps = Pick<Shown, 'findings'> & {
  readonly list: ItemListId;
  readonly choice: ListChoice;
  readonly choose: (choice: Partial<ListChoice>) => void;
  /** What the list is and how long. */
  readonly children: ComponentChildren;
};

type Part = 'filter' | 'view';

/** The list's number, and one row of what can be done with what is shown: search, filter, view. One part is open at a time. */
export function Toolbar({ children, ...props }: ToolbarProps) {
  const { list, choice, choose, findings } = props;
  const [open, setOpen] = useState<Part | undefined>(undefined);
  const id = useId();
  const { filter, text = '' } = choice;
  const set = Object.entries(filter).filter(([part, value]) => part !== 'ages' && value !== undefined).length;
  const toggle = (part: Part) => ({
    'aria-expanded': open === part,
    'aria-controls': id,
    onClick: () => setOpen(open === part ? undefined : part),
  });
  return (
    <div class="stack tight">
      <div class="row toolbar">
        {children}
        <span class="push row">
          {isPart(choice) && (
            <button type="button" class="link" onClick={() => choose({ filter: {}, text: undefined })}>
              {TEXTS.showAll}
            </button>
          )}
          <input
            type="search"
            class="field search"
            aria-label={TEXTS.search}
            placeholder={TEXTS.search}
            maxLength={MOST_TYPED}
            value={text}
            onInput={({ currentTarget }) => choose({ text: currentTarget.value || undefined })}
          />
          <button type="button" class="button subtle" {...toggle('filter')}>
            <FilterIcon /> {TEXTS.filter.title(set)}
          </button>
          <button type="button" class="button subtle" {...toggle('view')}>
            <ViewIcon /> {TEXTS.view.title}
          </button>
        </span>
      </div>
      <div id={id} hidden={open === undefined}>
        {open === 'filter' && (
          <FilterFields
            findings={findings}
            filter={filter}
            change={(part) => choose({ filter: { ...filter, ...part } })}
          />
        )}
        {open === 'view' && <ViewFields list={list} choice={choice} choose={choose} />}
      </div>
    </div>
  );
}

type ViewFieldsProps = {
  readonly list: ItemListId;
  readonly choice: ListChoice;
  readonly choose: (choice: Partial<ListChoice>) => void;
};

/** How a list is shown: its order, its groups and its columns. */
function ViewFields({ list, choice, choose }: ViewFieldsProps) {
  const { sorting, group, columns = listOf(list).columns } = choice;
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
  const named = new Map([listOf(list).sorting, ...SORTINGS, now].map((one) => [nameOf(one), one]));
  return [...named.values()];
}
