import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import { firstLook } from './first-look';
import type { Judgement } from './judgement';
import { readSoFar } from './load-readable';
import { LoadingPanel } from './loading-summary';
import { TechnicalPanel } from './technical-panel';
import { useClosely } from './use-closely';
import type { ReadyProps } from './panel-props';

/** The panel once the issue is read: off, not technical, or what is at stake. */
export function ReadyPanel(props: ReadyProps) {
  const { host, facts, evidence } = props;
  const closely = useClosely();
  const { policy, problem } = facts.policy;
  if (policy.enforcement === 'off' && !problem) {
    return (
      <p class="subtle-text">
        {TEXTS.off} {TEXTS.offNext}
      </p>
    );
  }
  const at = { nowMs: Date.now(), timeZone: host.timeZone };
  const judgement = closely ? closely.closerLook(facts, evidence, at) : firstLook(facts, at, readSoFar);
  if (!judgement) return <LoadingPanel />;
  const View = judgement.technical ? TechnicalPanel : (closely?.NotTechnical ?? NotTechnicalLine);
  return (
    <div class="panel">
      {problem && (
        <Banner kind="danger">
          <p>
            {TEXTS.policyProblem} {problem}
          </p>
        </Banner>
      )}
      <View {...props} judgement={judgement} closely={closely} />
    </div>
  );
}

/** What is known at once: a closer look may find that it looks technical. */
function NotTechnicalLine({ judgement }: { readonly judgement: Judgement }) {
  return <p class="subtle-text">{TEXTS.notTechnical(judgement.why)}</p>;
}
