import type { HostContext } from '../../shared/bridge/host';
import { Banner } from '../../shared/parts/banner';
import type { ShownIssue } from '../place';
import { TEXTS } from '../texts';
import { firstLook } from './first-look';
import type { Judgement } from './judgement';
import { readSoFar } from './load-readable';
import { LoadingPanel } from './loading-summary';
import { NotReady } from './not-ready';
import type { ReadyProps } from './panel-props';
import { TechnicalPanel } from './technical-panel';
import { useLazyParts } from './use-lazy-parts';
import { usePanel } from './use-panel';

/** The issue panel: what is at stake, for the Product Owner first; the form for those who answer stands behind it. */
export function Panel({ host, issue }: { readonly host: HostContext; readonly issue: ShownIssue }) {
  const reading = usePanel(issue);
  const { state, reload } = reading;
  return state.status === 'ready' ? (
    <ReadyPanel host={host} reading={reading} {...state} />
  ) : (
    <NotReady state={state} reload={reload} />
  );
}

/** The panel once the issue is read: off, not technical, or what is at stake. */
function ReadyPanel(props: ReadyProps) {
  const { host, facts, evidence } = props;
  const lazy = useLazyParts();
  const { policy, problem } = facts.policy;
  if (policy.enforcement === 'off' && !problem) {
    return (
      <p class="subtle-text">
        {TEXTS.off} {TEXTS.offNext}
      </p>
    );
  }
  const at = { nowMs: Date.now(), timeZone: host.timeZone };
  const judgement = lazy ? lazy.closerLook(facts, evidence, at) : firstLook(facts, at, readSoFar);
  if (!judgement) return <LoadingPanel />;
  const View = judgement.technical ? TechnicalPanel : (lazy?.NotTechnical ?? NotTechnicalLine);
  return (
    <div class="panel">
      {problem && (
        <Banner kind="danger">
          <p>
            {TEXTS.policyProblem} {problem}
          </p>
        </Banner>
      )}
      <View {...props} judgement={judgement} lazy={lazy} />
    </div>
  );
}

/** What is known at once: a closer look may find that it looks technical. */
function NotTechnicalLine({ judgement }: { readonly judgement: Judgement }) {
  return <p class="subtle-text">{TEXTS.notTechnical(judgement.why)}</p>;
}
