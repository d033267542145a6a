import { useRef, useState } from 'preact/hooks';
import type { WaiverRecord } from '../../../src/core/policy/waivers';
import { dayOf, formatDay } from '../../../src/core/time/calendar-day';
import { SiteLink } from '../../shared/parts/site-link';
import { issuePath } from '../../shared/site-paths';
import { useViewer } from '../parts/viewer';
import { TEXTS } from '../texts';
import { GrantForm } from './grant-form';
import { WAIVERS } from './texts';
import { type NamedWaivers, useWaivers, type WaiversAccess } from './use-waivers';
import './waivers.css';

type WaiversBlockProps = { readonly siteUrl: string; readonly projectId: string };

/** Which items and accounts the guard lets past, the record of it, and the ways to change it. Saved at once. */
export function WaiversBlock({ siteUrl, projectId }: WaiversBlockProps) {
  const waivers = useWaivers(projectId, WAIVERS.noSuchKey);
  const [granting, setGranting] = useState<'waiver' | 'pass' | undefined>(undefined);
  const waive = useRef<HTMLButtonElement>(null);
  const { state } = waivers;
  const close = () => {
    setGranting(undefined);
    waive.current?.focus();
  };
  return (
    <section class="stack" aria-labelledby="waivers-title">
      <h3 id="waivers-title">{WAIVERS.title}</h3>
      <p class="help">{WAIVERS.help}</p>
      {state.status === 'loading' && <p class="subtle-text">{WAIVERS.loading}</p>}
      {(state.status === 'failed' || state.status === 'absent') && (
        <p class="problem" role="alert">
          {WAIVERS.failed} {state.status === 'failed' && state.sentence}{' '}
          <button type="button" class="link" onClick={waivers.reload}>
            {TEXTS.retry}
          </button>
        </p>
      )}
      {state.status === 'ready' && (
        <>
          <WaiverList siteUrl={siteUrl} waivers={state.value} busy={waivers.busy} takeBack={waivers.takeBack} />
          <div class="row">
            <button ref={waive} type="button" class="button" onClick={() => setGranting('waiver')}>
              {WAIVERS.waive}
            </button>
            <button type="button" class="button" onClick={() => setGranting('pass')}>
              {WAIVERS.give}
            </button>
          </div>
          {granting && (
            <GrantForm key={granting} projectId={projectId} kind={granting} waivers={waivers} close={close} />
          )}
          {state.value.entries.length > 0 && <WaiverLog waivers={state.value} />}
        </>
      )}
    </section>
  );
}

type WaiverListProps = Pick<WaiversAccess, 'busy' | 'takeBack'> & {
  readonly siteUrl: string;
  readonly waivers: NamedWaivers;
};

/** What holds now, each with its reason and its end. */
function WaiverList({ siteUrl, waivers, busy, takeBack }: WaiverListProps) {
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

/** Whom or what an entry is for: the item's key or the account's name, as far as this viewer may see them. */
function nameOf({ kind, subject }: WaiverRecord, names: ReadonlyMap<string, string>): string {
  return names.get(subject) ?? (kind === 'waiver' ? WAIVERS.item(subject) : subject);
}

/** Every entry of the record, the newest first: nothing in it is ever changed. */
function WaiverLog({ waivers: { entries, names } }: { readonly waivers: NamedWaivers }) {
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
