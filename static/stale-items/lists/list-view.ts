import type { Framing } from '../../../src/core/framing/framing';
import { byStaleness, type JudgedItem } from '../items/judged-item';
import { type Column, COLUMNS_TO_ASK_FOR } from './columns';
import { inOrder, isNarrowed, type ItemFilter, type ListAsk, type Sorting } from './list-ask';
import { listOf, type ItemListId } from './lists';
import { holdsText } from './search-text';

/** What an item's delay costs, as far as one number can stand for it; `kind` parts what can't be compared. */
type Cost = { readonly kind: number; readonly amount: number };

const NOTHING_SAID: Cost = { kind: 4, amount: 0 };

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
  return { ask: { list, filter, sorting: listOf(list).sorting }, isWhole: true, inList };
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

/**
 * The items by what delay costs: money a month, then hours a month, then what is lost once, in money and in hours. Euros are
 * no hours and a month is no event, so neither is turned into the other. The likely number counts, else the highest that was
 * given, else the lowest. What nobody put a number on is last, whichever way the rest goes.
 */
function byCost(items: readonly JudgedItem[], descending: boolean): readonly JudgedItem[] {
  const costs = new Map(items.map((item) => [item, costOf(item.facts.issue.framing)]));
  const of = (item: JudgedItem) => costs.get(item) ?? NOTHING_SAID;
  const sign = descending ? -1 : 1;
  return [...items].sort(
    (a, b) => of(a).kind - of(b).kind || sign * (of(a).amount - of(b).amount) || byStaleness(a, b),
  );
}

function costOf(framing: Framing | undefined): Cost {
  const { costLow, costLikely, costHigh, onceLow, onceHigh, costUnit } = framing ?? {};
  const [monthly, once] = [costLikely ?? costHigh ?? costLow, onceHigh ?? onceLow];
  const inHours = costUnit === 'hours' ? 1 : 0;
  if (monthly !== undefined) return { kind: inHours, amount: monthly };
  return once === undefined ? NOTHING_SAID : { kind: 2 + inHours, amount: once };
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
