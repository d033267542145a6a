import type { JudgedItem } from '../items/judged-item';
import { ITEM_LISTS } from './item-lists';
import type { ItemList, Listed } from './list';

/** The lists of judged items. */
export type ItemListId = (typeof ITEM_LISTS)[number]['id'];

/** The lists a gadget shows, each under its own tab; what looks technical is judged by nobody yet. */
export const LISTS = [...ITEM_LISTS.map(({ id }): ItemListId => id), 'looks-technical'] as const;
export type ListId = (typeof LISTS)[number];

const BY_ID = new Map<string, ItemList<ItemListId>>(ITEM_LISTS.map((list) => [list.id, list]));

/** A list by its id. */
export function listOf(id: ItemListId): ItemList<ItemListId> {
  const list = BY_ID.get(id);
  if (!list) throw new Error(`No list is called ${id}.`);
  return list;
}

/** Whether any list may hold the item. */
export function isListed({ assessment }: JudgedItem, { allOpenItems }: Pick<Listed, 'allOpenItems'>): boolean {
  return allOpenItems || assessment.verdict.technical;
}

/** Whether an item is in a list. */
export function isIn(id: ItemListId, item: JudgedItem, listed: Listed): boolean {
  return isListed(item, listed) && listOf(id).holds(item, listed);
}
