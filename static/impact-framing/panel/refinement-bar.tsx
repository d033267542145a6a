import { useId, useState } from 'preact/hooks';
import { TEXTS } from '../texts';
import { recordMark } from './actions';
import { Discussed } from './discussed';
import type { JudgedProps } from './judged-props';
import { mayRecord } from './may';

type BarProps = JudgedProps & { readonly edit: (() => void) | undefined };

/** When somebody last refined the item, how that is counted, and what one can do about it. */
export function RefinementBar(props: BarProps) {
  const { facts, judgement, closely, edit, reading, evidenceProblem } = props;
  const [proofOpen, setProofOpen] = useState(false);
  const proofId = useId();
  const { refinement } = judgement;
  const proof = refinement === 'unknown' ? undefined : refinement?.proof;
  const { issue } = facts.found;
  const hasBanner = judgement.staleBanner !== undefined;
  const unmark = () => void recordMark(issue.id, false, reading.reload);
  return (
    <footer class="stack">
      <hr />
      <div class="row">
        <RefinementLine {...props} />
        {proof && (
          <button
            type="button"
            class="link"
            aria-expanded={proofOpen}
            aria-controls={proofId}
            onClick={() => setProofOpen(!proofOpen)}
          >
            {TEXTS.howCounted}
          </button>
        )}
        {evidenceProblem !== undefined && (
          <button type="button" class="link" onClick={reading.reload}>
            {TEXTS.retry}
          </button>
        )}
        <span class="push row">
          {mayRecord(facts.found) && issue.status.category !== 'done' && !hasBanner && <Discussed {...props} />}
          {edit && (
            <button type="button" class="button" onClick={() => edit()}>
              {TEXTS.edit}
            </button>
          )}
          {mayRecord(facts.found) && judgement.progress.state !== 'open' && (
            <button type="button" class="button subtle" onClick={unmark}>
              {TEXTS.markNotTechnical}
            </button>
          )}
        </span>
      </div>
      <div id={proofId}>{proofOpen && proof && closely && <closely.ProofList {...props} proof={proof} />}</div>
    </footer>
  );
}

function RefinementLine({ facts, judgement, evidenceProblem }: JudgedProps) {
  const { refinement } = judgement;
  if (facts.found.issue.status.category === 'done') return null;
  if (refinement === 'unknown') return <p class="subtle-text">{TEXTS.historyUnknown}</p>;
  if (refinement) return <p>{refinement.line}</p>;
  if (evidenceProblem !== undefined) {
    return (
      <p class="subtle-text">
        {TEXTS.historyFailed} {evidenceProblem}
      </p>
    );
  }
  return (
    <p class="skeleton line" role="status">
      <span class="visually-hidden">{TEXTS.readingHistory}</span>
    </p>
  );
}
