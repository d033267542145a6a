import { dayOf, formatDayNear } from '../../../src/core/calendar-day';
import type { JudgedItem } from '../find/judged-item';
import { updatedWouldShow } from '../lists/updated-would-show';
import { TEXTS } from '../texts';
import type { Shown } from './shown';

/** What a search by "updated" would find of these items, and the bulk edit that hides the others from it. */
export function UpdatedLine({ host, findings, stale }: Shown & { readonly stale: readonly JudgedItem[] }) {
  const { shown, hiddenBy } = updatedWouldShow(stale);
  const day = (atMs: number) => dayOf(new Date(atMs), host.timeZone);
  return (
    <p class="subtle-text">
      {TEXTS.updatedWouldShow(shown, stale.length)}
      {hiddenBy && TEXTS.bulkEditOn(formatDayNear(day(hiddenBy.toMs), day(findings.atMs)))}
    </p>
  );
}
