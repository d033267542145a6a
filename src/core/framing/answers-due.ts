import type { CalendarDay } from '../calendar-day';
import type { FramingState } from '../stakes-property';
import type { Framing } from './framing';

/** The day for which answers were promised, as long as some are missing; `undefined` where nothing is promised. */
export function answersDueOn(state: FramingState, framing: Framing | undefined): CalendarDay | undefined {
  return state === 'later' ? framing?.laterUntil : undefined;
}
