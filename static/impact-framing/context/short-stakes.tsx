import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../../src/core/time/calendar-day';
import { summaryBy } from '../../../src/core/risk-summary/summary-by';
import { summaryFacts } from '../../../src/core/risk-summary/summary-facts';
import { onHostEvent, type HostContext } from '../../shared/bridge/host';
import { FactChips } from '../panel/fact-chips';
import { firstLook } from '../panel/first-look';
import { linkedItems } from '../panel/linked-items';
import type { PanelFacts } from '../panel/load-facts';
import { loadReadable, readSoFar } from '../panel/load-readable';
import { LoadingStakes } from '../panel/loading-summary';
import { SummarySentence } from '../panel/summary-sentence';
import type { ShownIssue } from '../place';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';

export type ContextProps = { readonly host: HostContext; readonly issue: ShownIssue };

/** The right-hand row of the issue view: the same sentence and facts as the panel, to be read in passing. */
export function ShortStakes({ host, issue }: ContextProps) {
  const [facts, setFacts] = useState<PanelFacts | 'gone'>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const read = () =>
      void loadReadable(issue).then(
        (loaded) => {
          setFacts(loaded ?? 'gone');
          setProblem(undefined);
        },
        (error: unknown) => setProblem(sentenceOf(error)),
      );
    read();
    return onHostEvent('JIRA_ISSUE_CHANGED', read);
  }, [issue.id]);
  if (problem !== undefined) return <p class="subtle-text">{`${TEXTS.failedTitle} ${problem}`}</p>;
  if (facts === undefined) return <LoadingStakes />;
  if (facts === 'gone') return <p class="subtle-text">{TEXTS.gone}</p>;
  return <Stakes host={host} facts={facts} />;
}

function Stakes({ host, facts }: { readonly host: HostContext; readonly facts: PanelFacts }) {
  const judgement = firstLook(facts, { nowMs: Date.now(), timeZone: host.timeZone }, readSoFar);
  if (!judgement) return <LoadingStakes />;
  const { progress, technical, why, said } = judgement;
  if (!technical) return <p class="subtle-text">{TEXTS.notTechnical(why)}</p>;
  const today = dayOf(new Date(), host.timeZone);
  const { issue } = facts.found;
  const inherited = progress.state === 'inherited' ? facts.parent : undefined;
  const framing = inherited ? inherited.framing : issue.framing;
  const { items } = facts;
  const summary = summaryBy(
    said,
    inherited
      ? { ...inherited, today, items }
      : { framing, today, summary: issue.summary, items, linked: linkedItems(facts.found) },
  );
  return (
    <div class="panel">
      {summary.form === 'none' ? (
        <p>{TEXTS.technicalOpen(why)}</p>
      ) : (
        <SummarySentence summary={summary} siteUrl={host.siteUrl} />
      )}
      <FactChips facts={summaryFacts({ framing, storyPoints: issue.storyPoints, today })} />
    </div>
  );
}
