import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Limits } from '../items/limits';
import type { Sorting } from '../lists/list-ask';
import type { ListView } from '../lists/list-view';
import { TEXTS } from '../texts';
import type { JudgedItem } from '../items/judged-item';
import { ChosenHeaders } from './chosen-cells';
import { FIXED_COLUMNS, ItemRow } from './item-row';
import { ChosenActions, ListActions } from './list-actions';
import { NoteOffer } from './note-offer';
import { NumberLink } from './number-link';
import type { Shown } from './shown';
import { SortHeader } from './sort-header';
import { keptNotes, type KeptNote } from '../state/kept-notes';
import type { ReadList } from '../state/screen';

/** With more of them, an item gets less of the width. */
const FEW_COLUMNS = 2;

/** A menu is as high as three rows. */
const LEAST_ABOVE_MENU = 3;

type ItemTableProps = Shown & {
  readonly limits: Limits;
  readonly view: ListView;
  readonly read: ReadList;
  readonly sort: (sorting: Sorting) => void;
};

/** The items of a list, a page more at each request, with what can be done about the selected ones. */
export function ItemTable(props: ItemTableProps) {
  const { host, gadgetId, view, read, sort } = props;
  const { items: page, groups } = read;
  const { sorting, columns } = view;
  const width = FIXED_COLUMNS + columns.length;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = page.filter(({ facts }) => selected.has(facts.issue.id));
  const [last, setLast] = useState<string | undefined>(undefined);
  const bar = chosen.some(({ facts }) => facts.issue.id === last) ? last : chosen.at(-1)?.facts.issue.id;
  const notes = useMemo(() => keptNotes(host, gadgetId), [host, gadgetId]);
  const [found, setFound] = useState(notes.unrecorded);
  const [begun, setBegun] = useState<KeptNote | undefined>(undefined);
  const [goneOn, setGoneOn] = useState<KeptNote | undefined>(undefined);
  // A note about all that is selected: it stays with the selection as that changes.
  const [isTyping, setTyping] = useState(false);
  const about = page.filter(({ facts }) => found?.issueIds.includes(facts.issue.id));
  const isOffered = found !== undefined && about.length === found.issueIds.length && chosen.length === 0;
  const goOn = (note: KeptNote) => {
    setFound(undefined);
    setBegun(note);
    setGoneOn(note);
    if (note.issueIds.length === 1) return;
    setSelected(new Set(note.issueIds));
    setTyping(true);
  };
  // What is typed from now on takes the place of what was offered.
  const typedAbout = (issueIds: readonly string[]) => {
    notes.about(issueIds);
    setFound(undefined);
  };
  const unselect = () => {
    setSelected(new Set());
    setBegun(undefined);
    setTyping(false);
  };
  const select = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(selected);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setSelected(next);
    if (next.size === 0) setTyping(false);
    else if (isTyping) setBegun(notes.moveTo([...next]));
    setLast(ids.length === 1 ? ids[0] : undefined);
  };
  const all = page.map(({ facts }) => facts.issue.id);
  const low = new Set(page.slice(Math.max(LEAST_ABOVE_MENU, page.length - LEAST_ABOVE_MENU)));
  const rowOf = (item: JudgedItem) => {
    const { id } = item.facts.issue;
    const isAlone = !isTyping && begun?.issueIds[0] === id;
    return (
      <Fragment key={`${id}${isAlone ? ' begun' : ''}`}>
        <ItemRow
          {...props}
          onTyped={() => typedAbout([id])}
          begun={isAlone ? begun.outcome : undefined}
          item={item}
          columns={columns}
          isLow={low.has(item)}
          isSelected={selected.has(id)}
          select={(isOn) => select([id], isOn)}
        />
        {bar === id && (
          <tr>
            <td colSpan={width}>
              <ChosenActions
                {...props}
                chosen={chosen}
                unselect={unselect}
                onTyped={() => {
                  typedAbout(chosen.map(({ facts }) => facts.issue.id));
                  setTyping(true);
                }}
                begun={isTyping ? begun?.outcome : undefined}
                isQuiet={begun !== goneOn}
              />
            </td>
          </tr>
        )}
      </Fragment>
    );
  };
  return (
    <>
      {isOffered && notes.unrecorded() && (
        <NoteOffer
          kept={found}
          items={about}
          goOn={() => goOn(found)}
          discard={() => {
            notes.forget();
            setFound(undefined);
          }}
        />
      )}
      <table class={columns.length > FEW_COLUMNS ? 'items many' : 'items'} aria-busy={read.isReading}>
        <caption class="visually-hidden">{TEXTS.ofList[view.list].caption}</caption>
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
            <ChosenHeaders columns={columns} sorting={sorting} sort={sort} />
            <th scope="col">{TEXTS.atStake}</th>
            <th scope="col">
              <span class="visually-hidden">{TEXTS.actions}</span>
            </th>
          </tr>
        </thead>
        {groups ? (
          groups.map(({ id, name, counted, items }) => (
            <tbody key={id}>
              <tr class="group">
                <th scope="rowgroup" colSpan={width}>
                  {name ?? TEXTS.noParent} <NumberLink siteUrl={host.siteUrl} counted={counted} />
                </th>
              </tr>
              {items.map(rowOf)}
            </tbody>
          ))
        ) : (
          <tbody>{page.map(rowOf)}</tbody>
        )}
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
