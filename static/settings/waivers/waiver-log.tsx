import { dayOf, formatDay } from '../../../src/core/calendar-day';
import { useViewer } from '../parts/viewer';
import { nameOf } from './name-of';
import { WAIVERS } from './texts';
import type { NamedWaivers } from './use-waivers';

/** Every entry of the record, the newest first: nothing in it is ever changed. */
export function WaiverLog({ waivers: { entries, names } }: { readonly waivers: NamedWaivers }) {
  const { timeZone } = useViewer();
  return (
    <details>
      <summary>{WAIVERS.record(entries.length)}</summary>
      <ul class="review" aria-label={WAIVERS.record(entries.length)}>
        {entries.toReversed().map((entry) => (
          <li key={entry.id}>
            {formatDay(dayOf(new Date(entry.atMs), timeZone))}:{' '}
            {entry.undone ? WAIVERS.tookBack[entry.kind] : WAIVERS.granted[entry.kind]} {nameOf(entry, names)}{' '}
            {WAIVERS.until(formatDay(entry.until))} ({entry.because || WAIVERS.hiddenReason}){' '}
            <span class="subtle-text">{names.get(entry.by) ?? entry.by}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
