import {
  allOf,
  anyOf,
  comparesDay,
  comparesMoment,
  isAnyOf,
  isNoneOf,
  isText,
  orderedBy,
  type Jql,
  type JqlClause,
} from '../../../src/core/query/jql';
import type { JudgedItem } from '../items/judged-item';
import type { AgeRange } from '../lists/ages';
import { type ListedIndex, type QuerySorting, refinedAtLeast } from '../lists/list';
import { isAskedFor, isUrgent, lastUrgentDay, type ListAsk } from '../lists/list-ask';
import { isIn, isListed, type ItemListId, listOf } from '../lists/lists';

export const DAY_MS = 86_400_000;

/** What the queries on the index depend on. */
export type IndexView = ListedIndex & {
  /** Items about which the index is wrong; every query here is right about them. */
  readonly known?: KnownItems | undefined;
};

/**
 * Items that are known to be otherwise than the index has them, as they are judged by now, by issue id: what this viewer just
 * changed, and what a changelog shows that no sweep has seen yet. Without an item: it isn't in the scope any more.
 */
export type KnownItems = ReadonlyMap<string, JudgedItem | undefined>;

export const NOTHING_KNOWN: KnownItems = new Map();

/**
 * A query that is right about the known items, whatever the index still says of them: so a number, the rows below it and the
 * list that it opens are the same at once, and stay the same when the index follows.
 */
function corrected(where: JqlClause, { scope, known }: IndexView, holds: (item: JudgedItem) => boolean): JqlClause {
  const idsOf = (issueIds: Iterable<string>) => [...issueIds].map((id) => ({ id }));
  const byIndex = allOf(where, isNoneOf('id', idsOf(known?.keys() ?? [])));
  const inside = [...(known ?? [])].flatMap(([id, item]) => (item && holds(item) ? [id] : []));
  return inside.length === 0 ? byIndex : anyOf([byIndex, allOf(scope, isAnyOf('id', idsOf(inside)))]);
}

/** What is technical; every open item where the gadget was set up so. */
export function technicalItems(view: IndexView): JqlClause {
  return corrected(calledTechnical(view), view, (item) => isListed(item, view.listed));
}

/** What the index calls technical. */
export function calledTechnical({ scope, listed }: IndexView): JqlClause {
  return allOf(scope, listed.allOpenItems ? undefined : IS_TECHNICAL);
}

export const IS_TECHNICAL = isText('stakesTechnical', 'yes');

/** What only looks technical by its summary, and about which nobody said whether it is. */
export function lookingItems(view: IndexView): JqlClause {
  const looks = allOf(view.scope, isText('stakesTechnical', 'looks'));
  return corrected(looks, view, ({ assessment }) => assessment.looks.length > 0);
}

/** The items of one list: `isIn`, as a query. */
export function itemsOf(list: ItemListId, view: IndexView): JqlClause {
  return itemsWith(listOf(list).clause(view), view, (item) => isIn(list, item, view.listed));
}

/** Technical items of which something more holds: by the index, and by the core where an item is known better. */
export function itemsWith(
  more: JqlClause | undefined,
  view: IndexView,
  holds: (item: JudgedItem) => boolean,
): JqlClause {
  return corrected(allOf(calledTechnical(view), more), view, (item) => isListed(item, view.listed) && holds(item));
}

/** The items of a list as somebody asked for it: `isAskedFor`, as a query. */
export function itemsAskedFor(ask: ListAsk, view: IndexView): JqlClause {
  return itemsWith(partsOf(ask, view), view, (item) => isAskedFor(ask, item, view.listed));
}

/**
 * The queries that give a list in the order that was asked for, one after another. By urgency there are two: no order of
 * JQL's puts a date of next year among the items that have none.
 */
export function queriesInOrder(ask: ListAsk, view: IndexView): readonly Jql[] {
  if (ask.sorting.by !== 'urgency') return [sortedBy(itemsAskedFor(ask, view), ask.sorting)];
  const limit = lastUrgentDay(view.nowMs);
  const halfWith = (deadline: JqlClause, isHere: (item: JudgedItem) => boolean) =>
    itemsWith(allOf(deadline, partsOf(ask, view)), view, (item) => isAskedFor(ask, item, view.listed) && isHere(item));
  return [
    sortedBy(halfWith(comparesDay('stakesDeadline', '<=', limit), isUrgent), ask.sorting),
    orderedBy(
      halfWith(comparesDay('stakesDeadline', '>', limit), (item) => !isUrgent(item)),
      'stakesStaleOn',
      'ASC',
      'key',
    ),
  ];
}

function partsOf({ list, filter }: ListAsk, view: IndexView): JqlClause | undefined {
  const { projectId, componentId, origin, ages } = filter;
  const parts = [
    ages && list === 'not-refined' ? undefined : listOf(list).clause(view),
    ages && refinedWithin(ages, view),
    projectId === undefined ? undefined : isAnyOf('project', [{ id: projectId }]),
    componentId === undefined ? undefined : isAnyOf('component', [{ id: componentId }]),
    origin === undefined ? undefined : isText('stakesOrigin', origin),
  ].filter((part) => part !== undefined);
  const [first, ...others] = parts;
  return first && allOf(first, ...others);
}

/**
 * The order that was asked for, as far as one query goes: by urgency, dates that are far off come before none. An order by item
 * is Jira's order of keys.
 */
export function sortedBy(where: JqlClause, { by, descending }: QuerySorting): Jql {
  switch (by) {
    case 'urgency':
      return orderedBy(where, 'stakesDeadline', 'ASC', 'stakesStaleOn', 'key');
    case 'due':
      return orderedBy(where, 'stakesAnswersDue', 'ASC', 'stakesStaleOn', 'key');
    case 'deadline':
      return orderedBy(where, 'stakesDeadline', descending ? 'DESC' : 'ASC', 'stakesStaleOn', 'key');
    case 'age':
      return orderedBy(where, 'stakesStaleOn', descending ? 'ASC' : 'DESC', 'key');
    case 'item':
      return orderedBy(where, 'key', descending ? 'DESC' : 'ASC');
  }
}

function refinedWithin({ fromDays, toDays }: AgeRange, view: IndexView): JqlClause {
  const from = refinedAtLeast(fromDays, view);
  if (!Number.isFinite(toDays)) return from;
  return allOf(from, comparesMoment('stakesRefinedAt', '>', view.nowMs - (toDays + 1) * DAY_MS));
}

/** What people put off, or decided never to do. */
export function decidedItems(outcome: 'notNow' | 'never', view: IndexView): JqlClause {
  return itemsWith(isText('stakesOutcome', outcome), view, ({ assessment }) => assessment.decided?.outcome === outcome);
}
