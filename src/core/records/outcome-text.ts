import { formatDayNear, type CalendarDay } from '../time/calendar-day';
import type { Discussing } from './discussion-problem';
import { isolated } from '../text/isolated';

/** What came of a discussion, in words: "Not now, until 1 Dec: waiting for the vendor", "Never: it is retired". */
export function outcomeText({ outcome, until, note }: Discussing, today: CalendarDay): string {
  const because = note ? `: ${isolated(note)}` : '';
  switch (outcome) {
    case 'keep':
      return `Keep it${because}`;
    case 'notNow':
      return `Not now${until === undefined ? '' : `, until ${formatDayNear(until, today)}`}${because}`;
    case 'never':
      return `Never${because}`;
  }
}
