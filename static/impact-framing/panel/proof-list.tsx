import { useState } from 'preact/hooks';
import type { ProofRow } from '../../../src/core/refinement/proof';
import { CountIt } from '../../shared/proof/count-it';
import { PROOF_RULE, ProofRows } from '../../shared/parts/proof-rows';
import { CLOSER } from './closer-texts';
import { undo } from './actions';
import type { JudgedProps } from './panel-props';
import { mayRecord } from './may';

type ProofProps = JudgedProps & { readonly proof: readonly ProofRow[] };

/** Every change, comment and discussion, newest first, with whether it counted and why. Names belong here and only here. */
export function ProofList({ host, facts, reading, proof }: ProofProps) {
  const [all, setAll] = useState(true);
  const counted = proof.filter((row) => row.counted);
  const may = mayRecord(facts.found);
  const takeBack = (row: ProofRow) => void undo(facts.found.issue.id, row.id, reading.reload);
  return (
    <section class="stack" aria-label={CLOSER.howCounted}>
      <div class="row" role="group">
        {[false, true].map((every) => (
          <button
            key={String(every)}
            type="button"
            class="button subtle small"
            aria-pressed={all === every}
            onClick={() => setAll(every)}
          >
            {every ? CLOSER.everything(proof.length) : CLOSER.countedOnly(counted.length)}
          </button>
        ))}
      </div>
      <ProofRows
        rows={all ? proof : counted}
        nowMs={Date.now()}
        timeZone={host.timeZone}
        label={CLOSER.proofCaption}
        actionOf={(row) => {
          if (row.kind === 'change' || row.kind === 'comment') {
            const { id } = facts.found.issue;
            return <CountIt row={row} issueId={id} host={host} mayDeclare={may} done={reading.reload} />;
          }
          if (row.kind !== 'discussed' || !may) return null;
          return (
            <button type="button" class="link" onClick={() => takeBack(row)}>
              {CLOSER.takeBack}
            </button>
          );
        }}
      />
      <p class="help">{PROOF_RULE}</p>
    </section>
  );
}
