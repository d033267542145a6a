import { addDays, type CalendarDay } from '../time/calendar-day';
import { isPlaceholder } from '../framing/placeholder';
import type { DiscussedRecord } from './records';
import { showsNothing } from '../text/shows-nothing';

/** Putting something off for longer is "never" by another name. */
const LONGEST_WAIT_DAYS = 730;

/** What a person wants to record of a discussion. */
export type Discussing = Pick<DiscussedRecord, 'outcome' | 'until' | 'note'>;

/**
 * What is wrong with recording this, in a sentence for whoever records it; `undefined`: nothing. "Not now" needs a day
 * that hasn't begun, and like "never" it needs a reason: the next person asks for it first. `today` is the day in UTC,
 * where these days begin.
 */
export function discussionProblem({ outcome, until, note }: Discussing, today: CalendarDay): string | undefined {
  if (outcome !== 'notNow' && until !== undefined) return 'Only “Not now” has a day until which it holds.';
  if (outcome === 'notNow') {
    if (until === undefined) return 'Choose the day until which this waits.';
    if (until <= today) return 'Choose a day after today: until then this waits.';
    if (until > addDays(today, LONGEST_WAIT_DAYS)) return 'Choose a day within two years, or “Never”.';
  }
  if (outcome === 'keep') return undefined;
  if (note === undefined || showsNothing(note))
    return `Say in a few words why ${outcome === 'never' ? 'never' : 'not now'}.`;
  return isPlaceholder(note) ? `“${note.trim()}” leaves the reader with nothing. One plain line is enough.` : undefined;
}
