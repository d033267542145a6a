import { useState } from 'preact/hooks';
import { formatDay } from '../../../src/core/calendar-day';
import type { WaiverRecord } from '../../../src/core/policy/waivers';
import { SiteLink } from '../../shared/parts/site-link';
import { issuePath } from '../../shared/site-paths';
import { nameOf } from './name-of';
import { WAIVERS } from './texts';
import type { NamedWaivers, WaiversAccess } from './use-waivers';

type WaiverListProps = Pick<WaiversAccess, 'busy' | 'takeBack'> & {
  readonly siteUrl: string;
  readonly waivers: NamedWaivers;
};

/** What holds now, each with its reason and its end. */
export function WaiverList({ siteUrl, waivers, busy, takeBack }: WaiverListProps) {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { held, names, leftOut, seen } = waivers;
  const end = async (record: WaiverRecord) => setProblem(await takeBack(record));
  return (
    <>
      {!seen && (
        <p class="problem" role="alert">
          {WAIVERS.lagging}
        </p>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {held.length === 0 && <p class="subtle-text">{WAIVERS.nobody}</p>}
      {held.length > 0 && (
        <ul class="held" aria-label={WAIVERS.title}>
          {held.map((record) => (
            <li key={record.id}>
              <span class="sentence">
                <strong>{WAIVERS.kinds[record.kind]}</strong>{' '}
                {record.kind === 'waiver' && names.has(record.subject) ? (
                  <SiteLink siteUrl={siteUrl} path={issuePath(nameOf(record, names))}>
                    {nameOf(record, names)}
                  </SiteLink>
                ) : (
                  nameOf(record, names)
                )}{' '}
                {WAIVERS.until(formatDay(record.until))}: {record.because || WAIVERS.hiddenReason}
                {leftOut.includes(record.id) && <span class="problem"> {WAIVERS.notSeen}</span>}
              </span>
              <button
                type="button"
                class="button subtle"
                disabled={busy}
                aria-label={WAIVERS.takeBackLabel(record.kind, nameOf(record, names))}
                onClick={() => void end(record)}
              >
                {WAIVERS.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
