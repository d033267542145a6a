import type { HostContext } from '../../shared/bridge/host';
import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import { firstLook } from './first-look';
import type { Evidence } from './load-evidence';
import type { PanelFacts } from './load-facts';
import { NotTechnical } from './not-technical';
import { TechnicalPanel } from './technical-panel';
import { useClosely } from './use-closely';
import type { PanelReading } from './use-panel';

export type ReadyProps = {
  readonly host: HostContext;
  readonly reading: PanelReading;
  readonly facts: PanelFacts;
  readonly evidence?: Evidence | undefined;
  readonly evidenceProblem?: string | undefined;
};

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
  const judgement = closely ? closely.closerLook(facts, evidence, at) : firstLook(facts, at);
  const View = judgement.technical ? TechnicalPanel : NotTechnical;
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
