import { boot } from '../boot';

const FORMAT = new Intl.DateTimeFormat('en-US', {
  timeZone: boot.viewer.timeZone,
  hourCycle: 'h23',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

function partsOf(date: Date): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Map(FORMAT.formatToParts(date).map(({ type, value }) => [type, value]));
  return (type) => parts.get(type) ?? '';
}

/** A day as the viewer reads it: "Thu 1 Oct 2026". */
export function dayText(date: Date): string {
  const part = partsOf(date);
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

/** A moment of Jira's, such as `2026-10-01T09:12:00.000+0200`, as the viewer reads it: "1 Oct 2026, 09:12". */
export function momentText(jiraTime: string): string {
  const part = partsOf(new Date(jiraTime.replace(/(\d{2})(\d{2})$/, '$1:$2')));
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`;
}
