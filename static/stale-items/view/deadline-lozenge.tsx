import { dayOf, daysBetween, formatDay, parseCalendarDay } from '../../../src/core/time/calendar-day';
import { daysAway } from '../../../src/core/time/days-away';
import { NEAR_DEADLINE_DAYS } from '../../../src/core/risk-summary/summary-facts';
import type { JudgedItem } from '../items/judged-item';
import { TEXTS } from '../texts';

type DeadlineLozengeProps = { readonly item: JudgedItem; readonly timeZone: string };

/** An item's date, and what there is to it: passed, near, or neither. Nothing where it has none. */
export function DeadlineLozenge({ item: { facts }, timeZone }: DeadlineLozengeProps) {
  const day = parseCalendarDay(facts.issue.framing?.deadline);
  if (day === undefined) return null;
  const days = daysBetween(dayOf(new Date(facts.nowMs), timeZone), day);
  const kind = days < 0 ? 'passed' : days <= NEAR_DEADLINE_DAYS ? 'near' : '';
  const more = days < 0 ? TEXTS.passed : kind && daysAway(days);
  return (
    <span class={`lozenge ${kind}`}>
      {formatDay(day)}
      {more && ` · ${more}`}
    </span>
  );
}
