import { useState } from 'preact/hooks';
import type { JudgedItem } from '../find/judged-item';
import type { ListId } from '../lists/lists';
import { TEXTS } from '../texts';
import { ItemRow } from './item-row';
import { ListActions } from './list-actions';
import type { Shown } from './shown';
import { SortHeader } from './sort-header';
import { sorted, WORST_FIRST, type Sorting } from './sorting';

const A_PAGE = 25;

type ItemTableProps = Shown & { readonly list: ListId; readonly items: readonly JudgedItem[] };

/** The items of a list, a page more at each request, with what can be done about the selected ones. */
export function ItemTable(props: ItemTableProps) {
  const { list, items } = props;
  const [sorting, setSorting] = useState<Sorting>(WORST_FIRST);
  const [most, setMost] = useState(A_PAGE);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const page = sorted(items, sorting).slice(0, most);
  const chosen = page.filter(({ facts }) => selected.has(facts.issue.id));
  const left = items.length - page.length;
  const select = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(selected);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setSelected(next);
  };
  const all = page.map(({ facts }) => facts.issue.id);
  return (
    <>
      <table class="items">
        <caption class="visually-hidden">{TEXTS.tableCaption(list)}</caption>
        <thead>
          <tr>
            <td class="select">
              <input
                type="checkbox"
                aria-label={TEXTS.selectAll}
                checked={chosen.length === page.length}
                onChange={(event) => select(all, event.currentTarget.checked)}
              />
            </td>
            <SortHeader by="item" sorting={sorting} sort={setSorting}>
              {TEXTS.item}
            </SortHeader>
            <SortHeader by="age" sorting={sorting} sort={setSorting}>
              {TEXTS.notRefined}
            </SortHeader>
            <th scope="col">{TEXTS.atStake}</th>
            <th scope="col">
              <span class="visually-hidden">{TEXTS.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {page.map((item, at) => (
            <ItemRow
              key={item.facts.issue.id}
              {...props}
              item={item}
              isLow={at > 2 && at > page.length - 4}
              isSelected={selected.has(item.facts.issue.id)}
              select={(isOn) => select([item.facts.issue.id], isOn)}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p>
          <button type="button" class="link" onClick={() => setMost(most + A_PAGE)}>
            {TEXTS.more(Math.min(left, A_PAGE))}
          </button>
        </p>
      )}
      <ListActions {...props} chosen={chosen} unselect={() => setSelected(new Set())} />
    </>
  );
}
