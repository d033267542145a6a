import type { RiskSummary } from '../../../src/core/risk-summary/summary-by';
import { TEXTS } from '../texts';
import { SiteLink } from '../../shared/parts/site-link';
import { issuePath } from '../../shared/site-paths';
import type { JudgedProps } from './panel-props';
import type { FramedParent } from './load-facts';
import { mayRecord } from './may';
import { SummarySentence } from './summary-sentence';

type OpeningProps = JudgedProps & {
  readonly summary: RiskSummary;
  readonly inherited: FramedParent | undefined;
  /** What Jira's own links say of an item that nobody answered for by itself. */
  readonly linked: RiskSummary | undefined;
  readonly edit: (() => void) | undefined;
};

/** The first thing to read: the sentence, the parent's sentence, or that nobody has said anything yet. */
export function Opening({ host, facts, judgement, reading, lazy, summary, inherited, linked, edit }: OpeningProps) {
  const sentence = <SummarySentence summary={summary} siteUrl={host.siteUrl} />;
  if (inherited) {
    return (
      <div class="stack">
        <p class="subtle-text">
          {TEXTS.partOf}{' '}
          <SiteLink siteUrl={host.siteUrl} path={issuePath(inherited.key)}>
            {inherited.key}
          </SiteLink>{' '}
          {inherited.summary}:
        </p>
        {sentence}
        {linked && <SummarySentence summary={linked} siteUrl={host.siteUrl} />}
        {edit && (
          <div>
            <button type="button" class="link" onClick={() => edit()}>
              {TEXTS.sayDifferent}
            </button>
          </div>
        )}
      </div>
    );
  }
  const isAsked = summary.form === 'none' || linked !== undefined;
  if (!isAsked) return sentence;
  return (
    <>
      {linked && sentence}
      <div class="row">
        <p tabIndex={-1} data-landing>
          {TEXTS.technicalOpen(judgement.why)}
        </p>
        {lazy && mayRecord(facts.found) && (
          <span class="push subtle-text">
            {TEXTS.looksWrong} <lazy.MarkNotTechnical facts={facts} reading={reading} look="link" />
          </span>
        )}
      </div>
    </>
  );
}
