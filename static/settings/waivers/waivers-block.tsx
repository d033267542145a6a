import { useRef, useState } from 'preact/hooks';
import { TEXTS } from '../texts';
import { GrantForm } from './grant-form';
import { WAIVERS } from './texts';
import { useWaivers } from './use-waivers';
import './waivers.css';
import { WaiverList } from './waiver-list';
import { WaiverLog } from './waiver-log';

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
