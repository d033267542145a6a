import { useState } from 'preact/hooks';
import type { RiskSummary } from '../../../src/core/risk-summary/summary-by';
import type { SummaryPart } from '../../../src/core/risk-summary/summary-part';
import { TEXTS } from '../texts';
import { SiteLink } from '../../shared/parts/site-link';
import { issuePath } from '../../shared/site-paths';

type SentenceProps = { readonly summary: RiskSummary; readonly siteUrl: string };

/** The risk summary as people read it: items are links, and what was cut opens in place. */
export function SummarySentence({ summary, siteUrl }: SentenceProps) {
  return (
    <p class="sentence" tabIndex={-1} data-landing>
      {summary.parts.map((part, at) => (
        <Part key={at} part={part} siteUrl={siteUrl} />
      ))}
    </p>
  );
}

function Part({ part, siteUrl }: { readonly part: SummaryPart; readonly siteUrl: string }) {
  const [whole, setWhole] = useState(false);
  if ('issueKey' in part) {
    return (
      <SiteLink siteUrl={siteUrl} path={issuePath(part.issueKey)}>
        {part.issueKey}
      </SiteLink>
    );
  }
  if (!('rest' in part)) return <>{part.text}</>;
  if (whole) return <>{` ${part.rest}`}</>;
  return (
    <>
      {' … '}
      <button type="button" class="link" onClick={() => setWhole(true)}>
        {TEXTS.moreOfAnswer}
      </button>
    </>
  );
}
