import { daysBetween, formatDay } from '../calendar-day';
import type { CalendarDay } from '../calendar-day';
import { daysAway } from '../days-away';
import { finish } from './sentence';
import type { Words } from './summary-part';

/** The opening of the stakes. After a lead that has `passed` no clause can follow, only a colon. */
export type Lead = { readonly text: string; readonly passed: boolean };

/** "If we do nothing", or the deadline as seen from `today` (product, 1.2, lead). */
export function leadOf(deadline: CalendarDay | undefined, today: CalendarDay): Lead {
  if (deadline === undefined) return { text: 'If we do nothing', passed: false };
  const days = daysBetween(today, deadline);
  if (days < 0) return { text: passedOn(deadline, days), passed: true };
  const by = days === 0 ? `today, ${formatDay(deadline)}` : `${formatDay(deadline)} (${daysAway(days)})`;
  return { text: `If we don't do this by ${by}`, passed: false };
}

/** The same fact where each answer has its own label: "By 12 Nov 2026 (in 42 days)." None without a deadline. */
export function labelledLead(deadline: CalendarDay | undefined, today: CalendarDay): readonly Words[] {
  if (deadline === undefined) return [];
  const days = daysBetween(today, deadline);
  return [finish(days < 0 ? passedOn(deadline, days) : `By ${formatDay(deadline)} (${daysAway(days)})`)];
}

function passedOn(deadline: CalendarDay, days: number): string {
  return `${formatDay(deadline)} has passed (${daysAway(days)})`;
}
