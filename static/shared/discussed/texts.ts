import { formatDayNear, type CalendarDay } from '../../../src/core/time/calendar-day';
import { countOf } from '../../../src/core/time/count-text';
import type { Discussing } from '../../../src/core/records/discussion-problem';
import type { Outcome } from '../../../src/core/records/records';

/** What people read about "Discussed today", in the panel and in the gadget. */
export const DISCUSSED_TEXTS = {
  discussed: 'Discussed today',
  others: 'Discussed today, with another outcome',
  outcomes: {
    keep: 'Keep it …',
    notNow: 'Not now, until …',
    never: 'Never, because …',
  } satisfies Record<Outcome, string>,
  noteOf: {
    keep: 'Note (optional)',
    notNow: 'because',
    never: 'Never, because',
  } satisfies Record<Outcome, string>,
  until: 'Not now, until',
  submit: { keep: 'Keep it', notNow: 'Not now', never: 'Never' } satisfies Record<Outcome, string>,
  cancel: 'Cancel',
  recorded: ({ outcome, until }: Discussing, today: CalendarDay) =>
    ({
      keep: 'Recorded: discussed today, keep it',
      notNow: `Recorded: not now, until ${until === undefined ? 'later' : formatDayNear(until, today)}`,
      never: 'Recorded. Stakes doesn’t close items.',
    })[outcome],
  keptNote: (keys: readonly string[]) =>
    `You wrote this about ${keys.length > 3 ? countOf(keys.length, 'item') : keys.join(', ')} and didn’t record it.`,
  goOn: 'Go on',
  discard: 'Discard',
  closeInJira: 'Close it in Jira',
} as const;
