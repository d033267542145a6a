import { formatDay, parseCalendarDay } from '../time/calendar-day';
import type { Framing } from '../framing/framing';

/**
 * What waiting costs, in words, as somebody entered it: "about €3,000 a month (€1,000 to €5,000) from 12 Nov 2026", "20
 * to 30 hours a month, about 40 hours a month in a year, once 200 hours (a 30 % chance)". Never summed, multiplied or
 * converted. Money is in the currency it was entered in, and without a name where the site had chosen none then.
 * Nothing where nobody put a number on it.
 */
export function costOfDelay(framing: Framing | undefined): string | undefined {
  const { costInAYear, costUnit, costCurrency } = framing ?? {};
  const unit = costUnit === 'hours' ? ' hours' : '';
  const amount = amountIn(costUnit === 'hours' ? undefined : costCurrency);
  const later = costInAYear === undefined ? undefined : `about ${amount(costInAYear)}${unit} a month in a year`;
  return [monthly(framing, unit, amount), later, once(framing, unit, amount)].filter(Boolean).join(', ') || undefined;
}

type Amount = (number: number) => string;

function monthly(framing: Framing | undefined, unit: string, amount: Amount): string | undefined {
  const { costLow: low, costLikely: likely, costHigh: high, costFrom, deadline } = framing ?? {};
  const span = spanOf(low, high, amount);
  const around = span === undefined ? '' : ` (${span})`;
  const cost =
    likely === undefined ? span && `${span}${unit} a month` : `about ${amount(likely)}${unit} a month${around}`;
  return cost && `${cost}${beginning(costFrom, deadline)}`;
}

function beginning(from: Framing['costFrom'], deadline: string | undefined): string {
  if (from === undefined) return '';
  const day = parseCalendarDay(deadline);
  if (from === 'now') return ', already now';
  return day === undefined ? ' from the deadline' : ` from ${formatDay(day)}`;
}

function once(framing: Framing | undefined, unit: string, amount: Amount): string | undefined {
  const { onceLow: low, onceHigh: high, onceOdds: odds } = framing ?? {};
  const span = low !== undefined && low === high ? amount(low) : spanOf(low, high, amount);
  const chance = odds === undefined ? '' : ` (a ${odds} % chance)`;
  return span && `once ${span}${unit}${chance}`;
}

function spanOf(low: number | undefined, high: number | undefined, amount: Amount): string | undefined {
  if (low !== undefined && high !== undefined) return `${amount(low)} to ${amount(high)}`;
  if (low !== undefined) return `at least ${amount(low)}`;
  return high === undefined ? undefined : `up to ${amount(high)}`;
}

/** "12,500.5", "€3,000", "€12,500.50": cents where there are some. */
function amountIn(currency: string | undefined): Amount {
  const style = currency === undefined ? {} : ({ style: 'currency', currency } as const);
  return (number) =>
    number.toLocaleString('en-US', { maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger', ...style });
}
