import { FIRST_SORTING, inOrder, isNarrowed, type ItemFilter, type ListAsk, type Sorting } from './list-ask';
import type { JudgedItem } from '../find/judged-item';
import { byCost } from './by-cost';
import { COLUMNS_TO_ASK_FOR, type Column } from './columns';
import type { ItemListId } from './lists';
import { holdsText } from './search-text';

/** What the items of a list may be put together by. */
export const GROUPINGS = ['project', 'parent'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One list as somebody wants to see it. */
export type ListView = {
  readonly list: ItemListId;
  readonly filter: ItemFilter;
  readonly sorting: Sorting;
  /** What the key or summary must hold. */
  readonly text?: string | undefined;
  readonly group?: Grouping | undefined;
  readonly columns: readonly Column[];
};

/** How a view's rows are read. `isWhole`: all of them before any is shown, because no query can say what the view asks for. */
export type Reading = { readonly ask: ListAsk; readonly isWhole: boolean; readonly inList: boolean };

/**
 * What is read for a view. A text, groups and the order by cost are made here out of the whole list: Jira's search knows words
 * and their stems, not what somebody is typing, and no index holds money.
 */
export function readingFor({ list, filter, sorting, text, group, columns }: ListView): Reading {
  const inList = columns.some((column) => COLUMNS_TO_ASK_FOR.includes(column));
  const isWhole = Boolean(text?.trim()) || group !== undefined || sorting.by === 'cost';
  if (sorting.by !== 'cost' && !isWhole) return { ask: { list, filter, sorting }, isWhole, inList };
  return { ask: { list, filter, sorting: FIRST_SORTING[list] }, isWhole: true, inList };
}

/** Whether a view shows a part of its list. */
export function isPart({ filter, text }: Pick<ListView, 'filter' | 'text'>): boolean {
  return isNarrowed(filter) || Boolean(text?.trim());
}

/** The items that a view shows of those that were read for it, in its order. */
export function shownOf(items: readonly JudgedItem[], view: ListView): readonly JudgedItem[] {
  const { sorting, text = '', group } = view;
  if (!readingFor(view).isWhole) return items;
  const found = items.filter(({ facts }) => holdsText(facts.issue, text));
  const sorted = sorting.by === 'cost' ? byCost(found, sorting.descending) : inOrder(found, sorting);
  return group === undefined ? sorted : groupsOf(sorted, group).flatMap((one) => one.items);
}

/** Items that belong together; without a name those that belong to nothing. */
export type Group = { readonly id: string; readonly name: string | undefined; readonly items: readonly JudgedItem[] };

/** The items put together, groups and items in the order in which they come; what belongs to nothing is last. */
export function groupsOf(items: readonly JudgedItem[], by: Grouping): readonly Group[] {
  const groups = new Map<string, { id: string; name: string | undefined; items: JudgedItem[] }>();
  for (const item of items) {
    const [id, name] = by === 'project' ? projectOf(item) : parentOf(item);
    const group = groups.get(id);
    if (group) group.items.push(item);
    else groups.set(id, { id, name, items: [item] });
  }
  const all = [...groups.values()];
  return [...all.filter(({ name }) => name !== undefined), ...all.filter(({ name }) => name === undefined)];
}

type Belongs = readonly [id: string, name: string | undefined];

const projectOf = ({ facts: { issue } }: JudgedItem): Belongs => [issue.projectId, issue.projectKey];

function parentOf({ facts: { issue }, shown }: JudgedItem): Belongs {
  if (!issue.parent) return ['', undefined];
  const summary = shown?.parent?.summary;
  return [issue.parent.key, summary === undefined ? issue.parent.key : `${issue.parent.key} ${summary}`];
}
