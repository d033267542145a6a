import { dayOf, formatDayNear } from '../time/calendar-day';
import type { Deferral } from './deferrals';

/** More than that nobody reads: the newest are named. */
const MOST_NAMED = 4;

/** "Deferred 2 times: out of Sprint 21 (25 Aug), out of Sprint 23 (22 Sep)"; nothing where it never was. */
export function deferralsText(deferrals: readonly Deferral[], nowMs: number, timeZone: string): string | undefined {
  const count = deferrals.length;
  if (count === 0) return undefined;
  const today = dayOf(new Date(nowMs), timeZone);
  const named = deferrals.slice(-MOST_NAMED).map((deferral) => {
    const day = formatDayNear(dayOf(new Date(deferral.atMs), timeZone), today);
    return `${deferral.kind === 'sprint' ? `out of ${deferral.name}` : 'not now'} (${day})`;
  });
  const times = count === 1 ? 'once' : `${count} times`;
  return `Deferred ${times}: ${count > MOST_NAMED ? 'last ' : ''}${named.join(', ')}`;
}
