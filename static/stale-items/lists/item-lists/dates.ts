import { comparesDay } from '../../../../src/core/query/jql';
import { NO_DAY } from '../../../../src/core/stakes/stakes-property';
import { addDays } from '../../../../src/core/time/calendar-day';
import { defineList } from '../list';

/** What has a date, the earliest first. */
export const dates = defineList({
  id: 'dates',
  holds: ({ facts }) => facts.issue.framing?.deadline !== undefined,
  // Two days before the one that stands for none: Jira reads a day in the zone of whoever searches.
  clause: () => comparesDay('stakesDeadline', '<', addDays(NO_DAY, -1)),
  sorting: { by: 'deadline', descending: false },
  columns: ['deadline', 'points'],
  isFew: true,
});
