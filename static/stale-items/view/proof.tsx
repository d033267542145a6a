import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, formatDayNear } from '../../../src/core/calendar-day';
import type { ProofRow } from '../../../src/core/refinement/proof';
import type { HostContext } from '../../shared/bridge/host';
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
  const today = dayOf(new Date(nowMs), host.timeZone);
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
      <ol>
        {(all ? rows : counted).map((row) => (
          <Line
            key={`${row.kind}${row.id}`}
            row={row}
            day={formatDayNear(dayOf(new Date(row.atMs), host.timeZone), today)}
          />
        ))}
      </ol>
      <p class="help">{TEXTS.proofRule}</p>
    </section>
  );
}

function Line({ row, day }: { readonly row: ProofRow; readonly day: string }) {
  return (
    <li class={row.isLastRefined ? 'last-refined' : undefined}>
      <time dateTime={new Date(row.atMs).toISOString()}>{day}</time>
      <span aria-hidden="true">{row.counted ? '●' : '○'}</span>
      <span>
        {row.what}
        {row.by?.displayName && ` · ${row.by.displayName}`}
      </span>
      <span class="subtle-text">{row.text}</span>
    </li>
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
