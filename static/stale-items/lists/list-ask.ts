import { addDays, dayOf, type CalendarDay } from '../../../src/core/time/calendar-day';
import { answersDueOn } from '../../../src/core/framing/answers-due';
import type { Origin } from '../../../src/core/framing/framing';
import { NEAR_DEADLINE_DAYS } from '../../../src/core/risk-summary/summary-facts';
import { NO_DAY } from '../../../src/core/stakes/stakes-property';
import { byKey, byStaleness, type CompareItems, type JudgedItem } from '../items/judged-item';
import { isOfAge, type AgeRange } from './ages';
import { type Listed, type QuerySorting, URGENT_FIRST } from './list';
import { isIn, isListed, type ItemListId } from './lists';

/** What narrows a list: each part that is there must hold. */
export type ItemFilter = {
  readonly projectId?: string | undefined;
  readonly componentId?: string | undefined;
  readonly origin?: Origin | 'none' | undefined;
  readonly ages?: AgeRange | undefined;
};

/** Whether any part of a filter is set. */
export function isNarrowed(filter: ItemFilter): boolean {
  return Object.values(filter).some((part) => part !== undefined);
}

/** How a list may be sorted: as a query can, or by what delay costs, which no query knows: money stands in no index. */
export type Sorting = QuerySorting | { readonly by: 'cost'; readonly descending: boolean };

/** What a query can be asked for: a list, what narrows it, and its order. */
export type ListAsk = { readonly list: ItemListId; readonly filter: ItemFilter; readonly sorting: QuerySorting };

/** What the gadget opens with. */
export const FIRST_ASK: ListAsk = { list: 'not-refined', filter: {}, sorting: URGENT_FIRST };

/**
 * Whether an item is in a list as it was asked for. A range of ages stands in the place of "not refined", because the chart
 * shows the refined items as well; every other list is narrowed by it.
 */
export function isAskedFor({ list, filter }: ListAsk, item: JudgedItem, listed: Listed): boolean {
  const { projectId, componentId, origin, ages } = filter;
  const { issue } = item.facts;
  const { staleness } = item.assessment;
  if (ages && !isOfAge(staleness.days, ages)) return false;
  if (projectId !== undefined && issue.projectId !== projectId) return false;
  if (componentId !== undefined && !issue.components.some(({ id }) => id === componentId)) return false;
  if (origin !== undefined && (item.assessment.origin ?? 'none') !== origin) return false;
  return ages && list === 'not-refined' ? isListed(item, listed) : isIn(list, item, listed);
}

/** The items in the order that was asked for. */
export function inOrder(items: readonly JudgedItem[], { by, descending }: QuerySorting): readonly JudgedItem[] {
  const compare = ORDERS[by];
  return [...items].sort(descending ? (a, b) => compare(b, a) : compare);
}

const byDay =
  (dayIn: (item: JudgedItem) => CalendarDay | undefined): CompareItems =>
  (a, b) =>
    (dayIn(a) ?? NO_DAY).localeCompare(dayIn(b) ?? NO_DAY) || byStaleness(a, b);

const deadlineOf = ({ facts }: JudgedItem) => facts.issue.framing?.deadline;

/** The last day that can't wait. For the index days begin at midnight UTC, whoever looks. */
export function lastUrgentDay(nowMs: number): CalendarDay {
  return addDays(dayOf(new Date(nowMs), 'UTC'), NEAR_DEADLINE_DAYS);
}

/** Whether an item has a date that passed or is near. */
export function isUrgent(item: JudgedItem): boolean {
  const deadline = deadlineOf(item);
  return deadline !== undefined && deadline <= lastUrgentDay(item.facts.nowMs);
}

/** Ascending. An age is the longer the earlier its day, so its order is the other way round. */
const ORDERS: Readonly<Record<QuerySorting['by'], CompareItems>> = {
  urgency: byDay((item) => (isUrgent(item) ? deadlineOf(item) : undefined)),
  deadline: byDay(deadlineOf),
  due: byDay(({ facts, assessment }) =>
    answersDueOn(assessment.framing.state, facts.issue, dayOf(new Date(facts.nowMs), 'UTC')),
  ),
  age: (a, b) => byStaleness(b, a),
  item: byKey,
};
