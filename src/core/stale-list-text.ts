import { countOf } from './count-text';

/** Said instead of a number of days where an export holds no changelog. */
export const UNKNOWN_STALENESS = {
  panelLine: 'This export has no change history, so refinement is unknown.',
  cell: '?',
} as const;

/** The gadget's empty state when nothing is stale. `oldest` is the issue refined longest ago. */
export function allClearText(facts: {
  readonly technical: number;
  readonly thresholdDays: number;
  readonly oldest: { readonly key: string; readonly days: number };
}): string {
  const { technical, thresholdDays, oldest } = facts;
  const age = countOf(oldest.days, 'day');
  if (technical === 1)
    return `The only technical item, ${oldest.key}, was refined in the last ${countOf(thresholdDays, 'day')}: ${age} ago.`;
  return (
    `All ${technical.toLocaleString('en-US')} technical items were refined in the last ${countOf(thresholdDays, 'day')}. ` +
    `The oldest: ${oldest.key}, ${age}.`
  );
}

/** The banner over a list that doesn't cover every item yet. */
export function incompleteText(checked: number, total: number): string {
  return `${checked.toLocaleString('en-US')} of ${countOf(total, 'item')} checked so far. This list may be short.`;
}
