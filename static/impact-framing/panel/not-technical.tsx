import { useState } from 'preact/hooks';
import { TEXTS } from '../texts';
import { CLOSER } from './closer-texts';
import { recordMark } from './actions';
import type { JudgedProps } from './panel-props';
import { mayRecord } from './may';

/** Work that isn't technical has nothing at stake to tell; a summary that looks technical is offered for a mark. */
export function NotTechnical({ facts, judgement, reading }: JudgedProps) {
  const [busy, setBusy] = useState(false);
  const { issue } = facts.found;
  const mark = async (technical: boolean) => {
    setBusy(true);
    await recordMark(issue.id, technical, reading.reload);
    setBusy(false);
  };
  const markButton = (technical: boolean, text: string) => (
    <button type="button" class="button" disabled={busy} onClick={() => void mark(technical)}>
      {text}
    </button>
  );
  const may = mayRecord(facts.found);
  if (judgement.looks.length > 0) {
    return (
      <div class="row">
        <p tabIndex={-1} data-landing>
          {CLOSER.looksTechnical(issue.summary, judgement.looks.join(', '))}
        </p>
        {may && markButton(true, CLOSER.itIs)}
        {may && markButton(false, CLOSER.itIsnt)}
      </div>
    );
  }
  return (
    <div class="row">
      <p class="subtle-text" tabIndex={-1} data-landing>
        {TEXTS.notTechnical(judgement.why)}
      </p>
      {may && (
        <button type="button" class="link" disabled={busy} onClick={() => void mark(true)}>
          {CLOSER.markTechnical}
        </button>
      )}
    </div>
  );
}
