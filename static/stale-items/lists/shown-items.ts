import type { JudgedItem } from '../find/judged-item';
import { isOfAge, type AgeRange } from './ages';
import { isIn, LISTS, type ItemListId, type Listed } from './lists';

type ShownItem = { readonly wasIn: ReadonlySet<ItemListId>; readonly wasDays: number; readonly item: JudgedItem };

/**
 * The items that were read so far, by issue id: where each was counted when it was read, and how it is judged by now. What
 * somebody refines is off a list at once, though the index and its counts follow minutes later.
 */
export type ShownItems = ReadonlyMap<string, ShownItem>;

/** Before anything was read. */
export const NOTHING_SHOWN: ShownItems = new Map();

/** With items read for a list, which counted them although they may have left it since. */
export function withRead(
  shown: ShownItems,
  items: readonly JudgedItem[],
  list: ItemListId,
  listed: Listed,
): ShownItems {
  const read = items.map((item): readonly [string, ShownItem] => {
    const wasIn = new Set(ITEM_LISTS.filter((one) => one === list || isIn(one, item, listed)));
    const known = shown.get(item.facts.issue.id);
    return [item.facts.issue.id, known ?? { wasIn, wasDays: item.assessment.staleness.days, item }];
  });
  return new Map([...shown, ...read]);
}

/** With items that were judged anew; where `were` is given, only in the place of these, so that nothing newer is lost. */
export function withJudged(
  shown: ShownItems,
  items: readonly JudgedItem[],
  were?: ReadonlySet<JudgedItem>,
): ShownItems {
  const judged = items.flatMap((item): readonly (readonly [string, ShownItem])[] => {
    const known = shown.get(item.facts.issue.id);
    return known && (were?.has(known.item) ?? true) ? [[item.facts.issue.id, { ...known, item }]] : [];
  });
  return new Map([...shown, ...judged]);
}

/** How many more, or fewer, items a list holds than were counted in it. */
export function changeIn(list: ItemListId, shown: ShownItems, listed: Listed): number {
  return sum(shown, ({ wasIn, item }) => Number(isIn(list, item, listed)) - Number(wasIn.has(list)));
}

/** The same for an age of the chart. */
export function changeOfAge(range: AgeRange, shown: ShownItems): number {
  return sum(shown, ({ wasDays, item }) => {
    return Number(isOfAge(item.assessment.staleness.days, range)) - Number(isOfAge(wasDays, range));
  });
}

const ITEM_LISTS = LISTS.filter((list) => list !== 'looks-technical');

function sum(shown: ShownItems, of: (item: ShownItem) => number): number {
  return [...shown.values()].reduce((total, one) => total + of(one), 0);
}
