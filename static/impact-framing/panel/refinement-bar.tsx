import { useId, useState } from 'preact/hooks';
import { Skeleton } from '../../shared/parts/skeleton';
import { TEXTS } from '../texts';
import { CLOSER } from './closer-texts';
import { Discussed } from './discussed';
import type { BarProps, JudgedProps } from './panel-props';
import { MarkNotTechnical } from './mark-not-technical';
import { mayRecord } from './may';
import { ProofList } from './proof-list';
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
          {CLOSER.edit}
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
            {CLOSER.howCounted}
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

function RefinementLine({ facts, judgement, evidenceProblem }: JudgedProps) {
  const { refinement } = judgement;
  if (facts.found.issue.status.category === 'done') return null;
  if (refinement === 'unknown') return <p class="subtle-text">{CLOSER.historyUnknown}</p>;
  if (refinement) return <p>{refinement.line}</p>;
  if (evidenceProblem !== undefined) {
    return (
      <p class="subtle-text">
        {CLOSER.historyFailed} {evidenceProblem}
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
      {CLOSER.historyFailed} {problem}
    </p>
  );
}
