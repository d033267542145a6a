import type { Framing } from '../framing/framing';

/**
 * What a month of waiting costs, in words: "about 3,000 a month (1,000 to 5,000)", "20 to 30 hours a month". Money is
 * in whatever currency the organisation counts in. Nothing where nobody put a number on it (requirement A50).
 */
export function costOfDelay(framing: Framing | undefined): string | undefined {
  const { costLow: low, costLikely: likely, costHigh: high, costUnit } = framing ?? {};
  const per = costUnit === 'hours' ? ' hours a month' : ' a month';
  if (likely !== undefined) return `about ${amount(likely)}${per}${aroundIt(low, high)}`;
  const span = spanOf(low, high);
  return span === undefined ? undefined : `${span}${per}`;
}

function aroundIt(low: number | undefined, high: number | undefined): string {
  const span = spanOf(low, high);
  return span === undefined ? '' : ` (${span})`;
}

function spanOf(low: number | undefined, high: number | undefined): string | undefined {
  if (low !== undefined && high !== undefined) return `${amount(low)} to ${amount(high)}`;
  if (low !== undefined) return `at least ${amount(low)}`;
  return high === undefined ? undefined : `up to ${amount(high)}`;
}

function amount(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
