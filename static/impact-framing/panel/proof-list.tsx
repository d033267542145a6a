import { useState } from 'preact/hooks';
import { dayOf, formatDayNear } from '../../../src/core/calendar-day';
import type { ProofRow } from '../../../src/core/refinement/proof';
import { TEXTS } from '../texts';
import { undo } from './actions';
import type { JudgedProps } from './panel-props';
import { mayRecord } from './may';

type ProofProps = JudgedProps & { readonly proof: readonly ProofRow[] };

/** Every change, comment and discussion, newest first, with whether it counted and why. Names belong here and only here. */
export function ProofList({ host, facts, reading, proof }: ProofProps) {
  const [all, setAll] = useState(true);
  const counted = proof.filter((row) => row.counted);
  const today = dayOf(new Date(), host.timeZone);
  const may = mayRecord(facts.found);
  const takeBack = (row: ProofRow) => void undo(facts.found.issue.id, row.id, reading.reload);
  return (
    <section class="stack" aria-label={TEXTS.howCounted}>
      <div class="row" role="group">
        {[false, true].map((every) => (
          <button
            key={String(every)}
            type="button"
            class="button subtle small"
            aria-pressed={all === every}
            onClick={() => setAll(every)}
          >
            {every ? TEXTS.everything(proof.length) : TEXTS.countedOnly(counted.length)}
          </button>
        ))}
      </div>
      <ol class="proof" aria-label={TEXTS.proofCaption}>
        {(all ? proof : counted).map((row) => (
          <li key={`${row.kind}${row.id}`} class={row.isLastRefined ? 'last-refined' : undefined}>
            <time dateTime={new Date(row.atMs).toISOString()}>
              {formatDayNear(dayOf(new Date(row.atMs), host.timeZone), today)}
            </time>
            <span aria-hidden="true">{row.counted ? '●' : '○'}</span>
            <span class="what">
              {row.what}
              {row.by?.displayName && ` · ${row.by.displayName}`}
            </span>
            <span class="subtle-text">
              {row.text}
              {row.kind === 'discussed' && may && (
                <>
                  {' '}
                  <button type="button" class="link" onClick={() => takeBack(row)}>
                    {TEXTS.takeBack}
                  </button>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      <p class="help">{TEXTS.proofRule}</p>
    </section>
  );
}
