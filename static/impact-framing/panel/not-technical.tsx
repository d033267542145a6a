import { useState } from 'preact/hooks';
import { dayOf } from '../../../src/core/time/calendar-day';
import { ChildrenLine } from './children-line';
import { LAZY_TEXTS } from './lazy-texts';
import { recordMark } from './actions';
import type { JudgedProps } from './panel-props';
import { mayRecord } from './may';
import { TEXTS } from '../texts';
import { useWaits, WaitsList, type WaitsReading } from './waits-for';

/**
 * Work that isn't technical has nothing at stake to tell, but may wait for work that is; a summary that looks technical is
 * offered for a mark.
 */
export function NotTechnical({ host, facts, judgement, reading }: JudgedProps) {
  const [busy, setBusy] = useState(false);
  const { issue } = facts.found;
  const waits = useWaits(facts.found);
  const isWaiting = waits !== undefined && 'work' in waits && waits.work.length > 0;
  const mark = async (technical: boolean) => {
    setBusy(true);
    await recordMark(issue.id, technical, reading.reload);
    setBusy(false);
  };
  const markButton = (technical: boolean, text: string, look: 'button' | 'link' = 'button') => (
    <button type="button" class={look} disabled={busy} onClick={() => void mark(technical)}>
      {text}
    </button>
  );
  const may = mayRecord(facts.found);
  const looks = judgement.looks.length > 0;
  return (
    <>
      {isWaiting && <WaitsList waits={waits} siteUrl={host.siteUrl} today={dayOf(new Date(), host.timeZone)} />}
      {looks ? (
        <div class="row">
          <p tabIndex={-1} data-landing>
            {LAZY_TEXTS.looksTechnical(issue.summary, judgement.looks.join(', '))}
          </p>
          {may && markButton(true, LAZY_TEXTS.itIs)}
          {may && markButton(false, LAZY_TEXTS.itIsnt)}
        </div>
      ) : (
        <div class="row">
          {!isWaiting && (
            <p class="subtle-text" tabIndex={-1} data-landing>
              {TEXTS.notTechnical(judgement.why)} {waitsText(waits)}
            </p>
          )}
          {may && markButton(true, LAZY_TEXTS.markTechnical, 'link')}
        </div>
      )}
      <ChildrenLine host={host} facts={facts} />
    </>
  );
}

/** Said of an item that waits for nothing that is known; nothing until it is read. */
function waitsText(waits: WaitsReading): string {
  if (waits === undefined) return '';
  if ('problem' in waits) return LAZY_TEXTS.waitsUnknown(waits.problem);
  return waits.partly ? LAZY_TEXTS.waitsPartly : LAZY_TEXTS.waitsForNone;
}
