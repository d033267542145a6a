import { boot } from '../boot';

const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: boot.viewer.timeZone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: boot.viewer.timeZone,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A day as the viewer reads it: "Thu, 1 Oct 2026". */
export const dayText = (date: Date): string => DAY.format(date);

/** A moment of Jira's, such as `2026-10-01T09:12:00.000+0200`, as the viewer reads it. */
export function momentText(jiraTime: string): string {
  return MOMENT.format(new Date(jiraTime.replace(/(\d{2})(\d{2})$/, '$1:$2')));
}
