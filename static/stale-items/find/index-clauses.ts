import { addDays, dayOf } from '../../../src/core/calendar-day';
import {
  allOf,
  anyOf,
  comparesAge,
  comparesDay,
  comparesMoment,
  isAnyOf,
  isEmptyField,
  isNotText,
  isText,
  orderedBy,
  type Jql,
  type JqlClause,
} from '../../../src/core/jql';
import type { ReadFields } from '../../../src/jira/site';
import { CHECKED_WITHIN_DAYS } from './coverage';
import type { ListAsk, Sorting } from '../lists/list-ask';
import type { AgeRange } from '../lists/ages';
import { OPEN_STATES, type ItemListId, type Listed } from '../lists/lists';

const DAY_MS = 86_400_000;

/** What the queries on the index depend on. */
export type IndexView = {
  /** The open items that the gadget looks at, technical or not. */
  readonly scope: JqlClause;
  readonly listed: Listed;
  readonly fields: ReadFields;
  readonly nowMs: number;
};

/** The day it is for the index: days begin at midnight UTC there, whoever looks (design, 2). */
const todayOf = ({ nowMs }: Pick<IndexView, 'nowMs'>) => dayOf(new Date(nowMs), 'UTC');

/** What the index calls technical; every open item where the gadget was set up so. */
export function technicalItems({ scope, listed }: IndexView): JqlClause {
  return allOf(scope, listed.allOpenItems ? undefined : IS_TECHNICAL);
}

export const IS_TECHNICAL = isText('stakesTechnical', 'yes');

/** What only looks technical by its summary, and about which nobody said whether it is. */
export function lookingItems({ scope }: IndexView): JqlClause {
  return allOf(scope, isText('stakesTechnical', 'looks'));
}

/** The items of one list: `isIn`, as a query. */
export function itemsOf(list: ItemListId, view: IndexView): JqlClause {
  return allOf(technicalItems(view), belongsTo(list, view));
}

function belongsTo(list: ItemListId, view: IndexView): JqlClause {
  switch (list) {
    case 'not-refined': {
      const { thresholdDays } = view.listed;
      const stale = comparesDay('stakesStaleOn', '<=', todayOf(view));
      return thresholdDays === undefined ? stale : allOf(stale, refinedAtLeast(thresholdDays, view));
    }
    case 'not-answered':
      return anyOf(OPEN_STATES.map((state) => isText('stakesFraming', state)));
    case 'no-estimate': {
      const [first, ...others] = view.fields.storyPoints.map(({ id }) => isEmptyField(id));
      return first ? allOf(first, ...others) : allOf(view.scope);
    }
  }
}

/** The items of a list as somebody asked for it: `isAskedFor`, as a query. */
export function itemsAskedFor({ list, filter }: ListAsk, view: IndexView): JqlClause {
  const { projectId, componentId, origin, ages } = filter;
  return allOf(
    ages && list === 'not-refined' ? technicalItems(view) : itemsOf(list, view),
    ages && refinedWithin(ages, view),
    projectId === undefined ? undefined : isAnyOf('project', [{ id: projectId }]),
    componentId === undefined ? undefined : isAnyOf('component', [{ id: componentId }]),
    origin === undefined ? undefined : isText('stakesOrigin', origin),
  );
}

/** Worst first is the oldest `staleOn`, or the promise that was to be kept first; an order by item is Jira's order of keys. */
export function sortedBy(where: JqlClause, { by, descending }: Sorting): Jql {
  switch (by) {
    case 'due':
      return orderedBy(where, 'stakesAnswersDue', 'ASC', 'stakesStaleOn', 'key');
    case 'age':
      return orderedBy(where, 'stakesStaleOn', descending ? 'ASC' : 'DESC', 'key');
    case 'item':
      return orderedBy(where, 'key', descending ? 'DESC' : 'ASC');
  }
}

/** Last refined at least so many whole days ago. */
export function refinedAtLeast(days: number, { nowMs }: Pick<IndexView, 'nowMs'>): JqlClause {
  return comparesMoment('stakesRefinedAt', '<=', nowMs - days * DAY_MS);
}

function refinedWithin({ fromDays, toDays }: AgeRange, view: IndexView): JqlClause {
  const from = refinedAtLeast(fromDays, view);
  if (!Number.isFinite(toDays)) return from;
  return allOf(from, comparesMoment('stakesRefinedAt', '>', view.nowMs - (toDays + 1) * DAY_MS));
}

/** What people put off, or decided never to do. */
export function decidedItems(outcome: 'notNow' | 'never', view: IndexView): JqlClause {
  return allOf(technicalItems(view), isText('stakesOutcome', outcome));
}

/** How far a clock may run ahead before its days are called impossible. */
const SKEW_DAYS = 1;

/**
 * Entries of the index that can be true: looked at within eight days, with days that the policy can bring about. A day far
 * in the future counts as unchecked where no decision explains it; so does a day still to come on an item that has not been
 * updated for longer than the longest threshold, because whatever refines an item updates it, "Discussed" aside (design, 2).
 */
function credible(view: IndexView, longestDays: number): JqlClause {
  const { nowMs } = view;
  const today = todayOf(view);
  const most = longestDays + SKEW_DAYS;
  const notYet = allOf(
    comparesDay('stakesStaleOn', '<=', addDays(today, most)),
    anyOf([comparesAge('updated', '>=', most), isText('stakesOutcome', 'keep')]),
  );
  return allOf(
    comparesMoment('stakesAsOf', '>=', nowMs - CHECKED_WITHIN_DAYS * DAY_MS),
    comparesMoment('stakesAsOf', '<=', nowMs + SKEW_DAYS * DAY_MS),
    comparesMoment('stakesRefinedAt', '<=', nowMs + SKEW_DAYS * DAY_MS),
    anyOf([
      comparesDay('stakesStaleOn', '<=', today),
      notYet,
      isText('stakesOutcome', 'notNow'),
      isText('stakesOutcome', 'never'),
    ]),
  );
}

/** Not created within the last day: what is that young can't be stale, and the index may not know it yet. */
const SETTLED = comparesAge('created', '<=', 1);

/** What the index should hold, by the rules' own queries and by its own word; `rules` finds what the policies call technical. */
export function expectedItems(view: IndexView, rules: JqlClause, longestDays: number): JqlClause {
  const { scope, listed } = view;
  if (listed.allOpenItems) return allOf(scope, anyOf([credible(view, longestDays), SETTLED]));
  const technical = anyOf([rules, IS_TECHNICAL]);
  return allOf(scope, anyOf([allOf(IS_TECHNICAL, credible(view, longestDays)), allOf(technical, SETTLED)]));
}

/** What the index holds of them. */
export function heldItems(view: IndexView, longestDays: number): JqlClause {
  return allOf(technicalItems(view), credible(view, longestDays));
}

/** What a rule calls technical and the index does not: people's marks, or somebody's forgery. */
export function leftOutItems(view: IndexView, rules: JqlClause, longestDays: number): JqlClause {
  return allOf(view.scope, rules, isNotText('stakesTechnical', 'yes'), SETTLED, credible(view, longestDays));
}
