/** A moment as most of Jira's answers write it: `2026-10-01T09:12:00.000+0200`, in the site's zone. */
export function jiraTime(ms: number, timeZone: string): string {
  const offsetMinutes = zoneOffsetMinutes(ms, timeZone);
  const local = new Date(ms + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  return `${local}${sign}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const QUARTER_MS = 15 * 60_000;

/** How far `timeZone` is ahead of UTC at that moment. Zones change on quarter hours, so each is worked out once. */
export function zoneOffsetMinutes(ms: number, timeZone: string): number {
  const quarter = Math.floor(ms / QUARTER_MS);
  const slot = `${timeZone} ${quarter}`;
  const known = offsets.get(slot);
  if (known !== undefined) return known;
  const offset = workOutOffset(quarter * QUARTER_MS, timeZone);
  offsets.set(slot, offset);
  return offset;
}

function workOutOffset(ms: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(ms).map((part) => [part.type, Number(part.value)]));
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'));
  return Math.round((local - ms) / 60_000);
}

/** The calendar day, `YYYY-MM-DD`, that it is in `timeZone` at that moment. */
export function dayIn(ms: number, timeZone: string): string {
  return new Date(ms + zoneOffsetMinutes(ms, timeZone) * 60_000).toISOString().slice(0, 10);
}

/** The moment at which a wall clock in `timeZone` shows these figures, given as if they were UTC. */
export function momentOf(wallMs: number, timeZone: string): number {
  const guess = wallMs - zoneOffsetMinutes(wallMs, timeZone) * 60_000;
  return wallMs - zoneOffsetMinutes(guess, timeZone) * 60_000;
}
