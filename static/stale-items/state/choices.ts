import type { Column } from '../lists/columns';
import type { ItemFilter, Sorting } from '../lists/list-ask';
import type { Grouping, ListView } from '../lists/list-view';
import { listOf, type ItemListId, type ListId } from '../lists/lists';

/** How one list is looked at. Without columns of their own it shows its first ones. */
export type ListChoice = {
  readonly filter: ItemFilter;
  readonly sorting: Sorting;
  readonly text?: string | undefined;
  readonly group?: Grouping | undefined;
  readonly columns?: readonly Column[] | undefined;
};

/** What a viewer chose to see: which list, and how each of them. */
export type Choices = {
  readonly list: ListId;
  readonly asks: { readonly [List in ItemListId]?: ListChoice | undefined };
};

/** Before anybody chose anything. */
export const FIRST_CHOICES: Choices = { list: 'not-refined', asks: {} };

/** How a list is looked at: as it was chosen, else as it is at first. */
export function choiceOf({ asks }: Choices, list: ItemListId): ListChoice {
  return asks[list] ?? { filter: {}, sorting: listOf(list).sorting };
}

/** The open list as it is looked at; nothing for what only looks technical, which has a list of its own kind. */
export function viewOf(choices: Choices): ListView | undefined {
  const { list } = choices;
  if (list === 'looks-technical') return undefined;
  const { columns = listOf(list).columns, ...choice } = choiceOf(choices, list);
  return { list, ...choice, columns };
}
