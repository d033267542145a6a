import { useId, useState } from 'preact/hooks';
import type { ProofRow } from '../../../src/core/refinement/proof';
import { PROOF_RULE, ProofRows } from '../../shared/parts/proof-rows';
import { Skeleton } from '../../shared/parts/skeleton';
import { CountIt } from '../../shared/proof/count-it';
import { TEXTS } from '../texts';
import { undo } from './actions';
import { LAZY_TEXTS } from './lazy-texts';
import { Discussed } from './discussed';
import { MarkNotTechnical } from './mark-not-technical';
import { mayRecord } from './may';
import type { BarProps, JudgedProps } from './panel-props';
import { WaitingLine } from './waiting-bar';

/** When somebody last refined the item, how that is counted, and what one can do about it. */
export function RefinementBar(props: BarProps) {
  const { facts, judgement, edit, reading, evidence, evidenceProblem, question, isMarkedAbove } = props;
  const [proofOpen, setProofOpen] = useState(false);
  const proofId = useId();
  const isProven = evidence?.proven === true;
  const toggleProof = () => {
    setProofOpen(!proofOpen);
    if (!proofOpen && !isProven) reading.prove();
  };
  const { refinement } = judgement;
  const known = refinement === 'unknown' ? undefined : refinement;
  const proof = known?.proof;
  // A line of its own at the end, so that nothing above it moves once the history is read.
  const later = [known?.uncounted, known?.deferrals].filter((text) => text !== undefined);
  const { issue } = facts.found;
  const asksToDiscuss = question === undefined && issue.status.category !== 'done' && mayRecord(facts.found);
  const others = (
    <>
      {edit && (
        <button type="button" class="button" onClick={() => edit()}>
          {LAZY_TEXTS.edit}
        </button>
      )}
      {!isMarkedAbove && <MarkNotTechnical facts={facts} reading={reading} look="button subtle" />}
    </>
  );
  return (
    <footer class="stack">
      <hr />
      <div class="row bar">
        <RefinementLine {...props} />
        {proof && (
          <button type="button" class="link" aria-expanded={proofOpen} aria-controls={proofId} onClick={toggleProof}>
            {LAZY_TEXTS.howCounted}
          </button>
        )}
        {evidenceProblem !== undefined && (
          <button type="button" class="link" onClick={reading.reload}>
            {TEXTS.retry}
          </button>
        )}
        {asksToDiscuss ? <Discussed {...props}>{others}</Discussed> : <span class="row beside">{others}</span>}
      </div>
      {later.length > 0 && <p class="subtle-text deferrals">{later.join(' ')}</p>}
      <div id={proofId}>
        {proofOpen && proof && isProven && <ProofList {...props} proof={proof} />}
        {proofOpen && !isProven && <ReadingProof problem={evidenceProblem} />}
      </div>
    </footer>
  );
}

type ProofProps = JudgedProps & { readonly proof: readonly ProofRow[] };

/** Every change, comment and discussion, newest first, with whether it counted and why. Names belong here and only here. */
function ProofList({ host, facts, reading, proof }: ProofProps) {
  const [all, setAll] = useState(true);
  const counted = proof.filter((row) => row.counted);
  const may = mayRecord(facts.found);
  const takeBack = (row: ProofRow) => void undo(facts.found.issue.id, row.id, reading.reload);
  return (
    <section class="stack" aria-label={LAZY_TEXTS.howCounted}>
      <div class="row" role="group">
        {[false, true].map((every) => (
          <button
            key={String(every)}
            type="button"
            class="button subtle small"
            aria-pressed={all === every}
            onClick={() => setAll(every)}
          >
            {every ? LAZY_TEXTS.everything(proof.length) : LAZY_TEXTS.countedOnly(counted.length)}
          </button>
        ))}
      </div>
      <ProofRows
        rows={all ? proof : counted}
        nowMs={Date.now()}
        timeZone={host.timeZone}
        label={LAZY_TEXTS.proofCaption}
        actionOf={(row) => {
          if (row.kind === 'change' || row.kind === 'comment') {
            const { id } = facts.found.issue;
            return <CountIt row={row} issueId={id} host={host} mayDeclare={may} done={reading.reload} />;
          }
          if (row.kind !== 'discussed' || !may) return null;
          return (
            <button type="button" class="link" onClick={() => takeBack(row)}>
              {LAZY_TEXTS.takeBack}
            </button>
          );
        }}
      />
      <p class="help">{PROOF_RULE}</p>
    </section>
  );
}

function RefinementLine({ facts, judgement, evidenceProblem }: JudgedProps) {
  const { refinement } = judgement;
  if (facts.found.issue.status.category === 'done') return null;
  if (refinement === 'unknown') return <p class="subtle-text">{LAZY_TEXTS.historyUnknown}</p>;
  if (refinement) return <p>{refinement.line}</p>;
  if (evidenceProblem !== undefined) {
    return (
      <p class="subtle-text">
        {LAZY_TEXTS.historyFailed} {evidenceProblem}
      </p>
    );
  }
  return <WaitingLine />;
}

const PROOF_LINES = 4;

/** Stands where the proof comes once the ledger is read: what a bulk edit did must not look counted meanwhile. */
function ReadingProof({ problem }: { readonly problem: string | undefined }) {
  if (problem === undefined) return <Skeleton lines={PROOF_LINES} label={TEXTS.readingHistory} />;
  return (
    <p class="subtle-text">
      {LAZY_TEXTS.historyFailed} {problem}
    </p>
  );
}
