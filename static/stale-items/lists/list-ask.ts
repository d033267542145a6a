import type { CalendarDay } from '../../../src/core/calendar-day';
import { answersDueOn } from '../../../src/core/framing/answers-due';
import type { Origin } from '../../../src/core/framing/framing';
import { NO_DAY } from '../../../src/core/stakes-property';
import type { JudgedItem } from '../find/judged-item';
import { isOfAge, type AgeRange } from './ages';
import { isIn, type ItemListId, type Listed } from './lists';

/** What narrows a list: each part that is there must hold. */
export type ItemFilter = {
  readonly projectId?: string | undefined;
  readonly componentId?: string | undefined;
  readonly origin?: Origin | 'none' | undefined;
  readonly ages?: AgeRange | undefined;
};

/**
 * How a list is sorted: by the day an item is stale from, which a deadline may pull forward, by its key, or by the day for
 * which its answers were promised, the earliest always first.
 */
export type Sorting =
  { readonly by: 'item' | 'age'; readonly descending: boolean } | { readonly by: 'due'; readonly descending: false };

/** The oldest day of staleness first. */
export const WORST_FIRST: Sorting = { by: 'age', descending: true };

/** How each list is sorted until somebody sorts it otherwise: broken promises stand before what nobody promised. */
export const FIRST_SORTING: Readonly<Record<ItemListId, Sorting>> = {
  'not-refined': WORST_FIRST,
  'not-answered': { by: 'due', descending: false },
  'no-estimate': WORST_FIRST,
};

/** One list as somebody wants to see it. */
export type ListAsk = { readonly list: ItemListId; readonly filter: ItemFilter; readonly sorting: Sorting };

/** What the gadget opens with. */
export const FIRST_ASK: ListAsk = { list: 'not-refined', filter: {}, sorting: WORST_FIRST };

/**
 * Whether an item is in a list as it was asked for. A range of ages stands in the place of "not refined", because the chart
 * shows the refined items as well; every other list is narrowed by it.
 */
export function isAskedFor({ list, filter }: ListAsk, item: JudgedItem, listed: Listed): boolean {
  const { projectId, componentId, origin, ages } = filter;
  const { issue } = item.facts;
  const { staleness, verdict } = item.assessment;
  if (ages && !isOfAge(staleness.days, ages)) return false;
  if (projectId !== undefined && issue.projectId !== projectId) return false;
  if (componentId !== undefined && !issue.components.some(({ id }) => id === componentId)) return false;
  if (origin !== undefined && (item.assessment.origin ?? 'none') !== origin) return false;
  return ages && list === 'not-refined' ? listed.allOpenItems || verdict.technical : isIn(list, item, listed);
}

/** The items in the order that was asked for. */
export function inOrder(items: readonly JudgedItem[], { by, descending }: Sorting): readonly JudgedItem[] {
  switch (by) {
    case 'due':
      return [...items].sort((a, b) => dueOn(a).localeCompare(dueOn(b)) || byStaleness(a, b));
    case 'age':
      return [...items].sort(descending ? byStaleness : (a, b) => byStaleness(b, a));
    case 'item':
      return [...items].sort(descending ? (a, b) => byKey(b, a) : byKey);
  }
}

function dueOn({ facts, assessment }: JudgedItem): CalendarDay {
  return answersDueOn(assessment.framing.state, facts.issue.framing) ?? NO_DAY;
}

/** The item that is, or will be, stale first comes first; ties by key, so that the order is the same each time. */
export function byStaleness(a: JudgedItem, b: JudgedItem): number {
  return a.assessment.staleness.staleOnMs - b.assessment.staleness.staleOnMs || byKey(a, b);
}

function byKey(a: JudgedItem, b: JudgedItem): number {
  return a.facts.issue.key.localeCompare(b.facts.issue.key, 'en', { numeric: true });
}
