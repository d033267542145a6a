import { FIRST_SORTING, type ItemFilter, type ListAsk, type Sorting } from '../lists/list-ask';
import type { ItemListId, ListId } from '../lists/lists';

/** How one list is looked at. */
export type ListChoice = { readonly filter: ItemFilter; readonly sorting: Sorting };

/** What a viewer chose to see: which list, and how each of them. */
export type Choices = {
  readonly list: ListId;
  readonly asks: { readonly [List in ItemListId]?: ListChoice | undefined };
};

/** Before anybody chose anything. */
export const FIRST_CHOICES: Choices = { list: 'not-refined', asks: {} };

/** How a list is looked at: as it was chosen, else as it is at first. */
export function choiceOf({ asks }: Choices, list: ListAsk['list']): ListChoice {
  return asks[list] ?? { filter: {}, sorting: FIRST_SORTING[list] };
}

/** What the open list is asked for; nothing for what only looks technical, which has a list of its own kind. */
export function askOf(choices: Choices): ListAsk | undefined {
  const { list } = choices;
  return list === 'looks-technical' ? undefined : { list, ...choiceOf(choices, list) };
}
