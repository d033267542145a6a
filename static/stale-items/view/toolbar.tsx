import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FilterIcon, ViewIcon } from '../../shared/icons/signs';
import { isPart } from '../lists/list-view';
import type { ItemListId } from '../lists/lists';
import { MOST_TYPED } from '../lists/search-text';
import type { ListChoice } from '../state/choices';
import { TEXTS } from '../texts';
import { FilterFields } from './filter-fields';
import type { Shown } from './shown';
import { ViewFields } from './view-fields';

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
