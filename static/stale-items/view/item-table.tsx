import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Limits } from '../find/limits';
import type { ListAsk, Sorting } from '../lists/list-ask';
import { TEXTS } from '../texts';
import { ItemRow } from './item-row';
import { ChosenActions, ListActions } from './list-actions';
import type { Shown } from './shown';
import { SortHeader } from './sort-header';
import type { ReadList } from '../state/screen';

type ItemTableProps = Shown & {
  readonly limits: Limits;
  readonly ask: ListAsk;
  readonly read: ReadList;
  readonly sort: (sorting: Sorting) => void;
};

/** The items of a list, a page more at each request, with what can be done about the selected ones. */
export function ItemTable(props: ItemTableProps) {
  const { ask, read, sort } = props;
  const { items: page } = read;
  const { sorting } = ask;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = page.filter(({ facts }) => selected.has(facts.issue.id));
  const [last, setLast] = useState<string | undefined>(undefined);
  const bar = chosen.some(({ facts }) => facts.issue.id === last) ? last : chosen.at(-1)?.facts.issue.id;
  const unselect = () => setSelected(new Set());
  const select = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(selected);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setSelected(next);
    setLast(ids.length === 1 ? ids[0] : undefined);
  };
  const all = page.map(({ facts }) => facts.issue.id);
  return (
    <>
      <table class="items" aria-busy={read.isReading}>
        <caption class="visually-hidden">{TEXTS.tableCaption[ask.list]}</caption>
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
            <SortHeader by="item" sorting={sorting} sort={sort}>
              {TEXTS.item}
            </SortHeader>
            <SortHeader by="age" sorting={sorting} sort={sort} goesBy={TEXTS.goesByStaleDay}>
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
            <Fragment key={item.facts.issue.id}>
              <ItemRow
                {...props}
                item={item}
                isLow={at > 2 && at > page.length - 4}
                isSelected={selected.has(item.facts.issue.id)}
                select={(isOn) => select([item.facts.issue.id], isOn)}
              />
              {bar === item.facts.issue.id && (
                <tr>
                  <td colSpan={5}>
                    <ChosenActions {...props} chosen={chosen} unselect={unselect} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {read.gone > 0 && <p class="help">{TEXTS.leftSince(read.gone)}</p>}
      {read.problem !== undefined && (
        <p class="help" role="alert">
          {read.problem}
        </p>
      )}
      {read.hasMore && (
        <p>
          <button type="button" class="link" disabled={read.isReading} onClick={() => void props.session.more()}>
            {TEXTS.more}
          </button>
        </p>
      )}
      <ListActions {...props} />
    </>
  );
}
