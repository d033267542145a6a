import { countOf } from '../time/count-text';
import type { Outcome } from '../records/records';

/** Said instead of a number of days where an export holds no changelog. */
export const UNKNOWN_STALENESS = {
  panelLine: 'This export has no change history, so refinement is unknown.',
  cell: '?',
} as const;

/** The issue refined longest ago: by which limit, or what people decided about it. */
type Oldest = {
  readonly key: string;
  readonly days: number;
  readonly limitDays: number;
  readonly decided?: Outcome | undefined;
};

/**
 * The gadget's empty state when nothing is stale. Below the shortest limit of any item, `leastDays`, all were refined within
 * that; else some have longer limits, or wait because people decided so, and nothing is said but that none is past its own.
 */
export function allClearText(facts: {
  readonly technical: number;
  readonly leastDays: number;
  readonly oldest: Oldest;
}): string {
  const { technical, leastDays, oldest } = facts;
  const isToday = oldest.days === 0;
  const [age, least] = [isToday ? 'today' : countOf(oldest.days, 'day'), countOf(leastDays, 'day')];
  const isOnly = technical === 1;
  if (oldest.days < leastDays) {
    return isOnly
      ? `The only technical item, ${oldest.key}, was refined in the last ${least}: ${isToday ? age : `${age} ago`}.`
      : `All ${technical.toLocaleString('en-US')} technical items were refined in the last ${least}. The oldest: ${oldest.key}, ${age}.`;
  }
  return isOnly
    ? `The only technical item, ${oldest.key}, isn't past its limit: ${age}, ${whyNotStale(oldest)}.`
    : `None of the ${technical.toLocaleString('en-US')} technical items is past its limit. The oldest: ${oldest.key}, ${age}, ${whyNotStale(oldest)}.`;
}

function whyNotStale({ decided, limitDays }: Oldest): string {
  if (decided === 'notNow') return 'not now';
  return decided === 'never' ? 'never' : `limit ${limitDays}`;
}

/** The banner over a list that doesn't cover every item yet. */
export function incompleteText(checked: number, total: number): string {
  return `${checked.toLocaleString('en-US')} of ${countOf(total, 'item')} checked so far. This list may be short.`;
}
