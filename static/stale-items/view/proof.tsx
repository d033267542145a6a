import { useEffect, useRef, useState } from 'preact/hooks';
import type { HostContext } from '../../shared/bridge/host';
import { PROOF_RULE, ProofRows } from '../../shared/parts/proof-rows';
import { proofOf, type JudgedItem } from '../find/judged-item';
import { proofLines } from '../lists/row-texts';
import { TEXTS } from '../texts';

type ProofProps = { readonly host: HostContext; readonly item: JudgedItem; readonly close: () => void };

/** Why an item is as stale as it is: everything that happened, newest first. The one place where names stand. */
export function Proof({ host, item, close }: ProofProps) {
  const [all, setAll] = useState(true);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { issue, nowMs } = item.facts;
  const rows = proofOf(item);
  const counted = rows.filter((row) => row.counted);
  const line = proofLines(item, host).join(' ');
  const limit = TEXTS.limit(item.assessment.staleness.limitDays);
  return (
    <section class="proof stack" aria-label={TEXTS.proofOf(issue.key)} tabIndex={-1} ref={panel}>
      <div class="row">
        <p>
          {line} {!/limit/i.test(line) && limit}
        </p>
        <span class="push row">
          <Choice isOn={!all} choose={() => setAll(false)} text={TEXTS.counted(counted.length)} />
          <Choice isOn={all} choose={() => setAll(true)} text={TEXTS.everything(rows.length)} />
          <button type="button" class="button subtle" onClick={close}>
            {TEXTS.close}
          </button>
        </span>
      </div>
      <ProofRows rows={all ? rows : counted} nowMs={nowMs} timeZone={host.timeZone} />
      <p class="help">{PROOF_RULE}</p>
    </section>
  );
}

type ChoiceProps = { readonly isOn: boolean; readonly choose: () => void; readonly text: string };

function Choice({ isOn, choose, text }: ChoiceProps) {
  return (
    <button type="button" class="button subtle" aria-pressed={isOn} onClick={choose}>
      {text}
    </button>
  );
}
