import { useEffect, useState } from 'preact/hooks';
import type { CalendarDay } from '../../../src/core/time/calendar-day';
import { awaitedText } from '../../../src/core/risk-summary/waits-for';
import type { FoundIssue } from '../../../src/jira/found-issue';
import { jira } from '../../shared/bridge/jira';
import { SiteLink } from '../../shared/parts/site-link';
import { sentenceOf } from '../../shared/sentence-of';
import { issuePath } from '../../shared/site-paths';
import { LAZY_TEXTS } from './lazy-texts';
import { loadWaits, type Waits } from './load-waits';
import type { JudgedProps } from './panel-props';

/** What an item waits for, once it is read; a sentence where it couldn't be. */
export type WaitsReading = Waits | { readonly problem: string } | undefined;

/** Reads what an item waits for, and again when it or its links change. */
export function useWaits(found: FoundIssue): WaitsReading {
  const [reading, setReading] = useState<WaitsReading>();
  const { issue, blocksLinks } = found;
  useEffect(() => {
    let isCurrent = true;
    const show = (next: WaitsReading) => {
      if (isCurrent) setReading(next);
    };
    loadWaits(jira, found).then(show, (error: unknown) => show({ problem: sentenceOf(error) }));
    return () => {
      isCurrent = false;
    };
  }, [issue.id, issue.updatedAt, issue.status.category, JSON.stringify(blocksLinks)]);
  return reading;
}

type WaitsForProps = Pick<JudgedProps, 'host' | 'facts'> & { readonly today: CalendarDay };

/** What technical work waits for itself: most of it for nothing, and then nothing is said. */
export function WaitsFor({ host, facts, today }: WaitsForProps) {
  const reading = useWaits(facts.found);
  if (!reading || 'problem' in reading || reading.work.length === 0) return null;
  return <WaitsList waits={reading} siteUrl={host.siteUrl} today={today} />;
}

const FIRST_SHOWN = 3;

type WaitsListProps = { readonly waits: Waits; readonly siteUrl: string; readonly today: CalendarDay };

/** "Waits for SHOP-41 Upgrade PostgreSQL 14, by 12 Nov.": a line for each, the others behind their number. */
export function WaitsList({ waits: { work, partly }, siteUrl, today }: WaitsListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? work : work.slice(0, FIRST_SHOWN);
  const others = work.length - shown.length;
  return (
    <ul class="lines waits">
      {shown.map((item) => (
        <li key={item.key} tabIndex={-1} data-landing>
          {LAZY_TEXTS.waitsFor}{' '}
          <SiteLink siteUrl={siteUrl} path={issuePath(item.key)}>
            {item.key}
          </SiteLink>
          {awaitedText(item, today)}
        </li>
      ))}
      {others > 0 && (
        <li>
          <button type="button" class="link" onClick={() => setAll(true)}>
            {LAZY_TEXTS.waitsForMore(others)}
          </button>
        </li>
      )}
      {partly && <li class="subtle-text">{LAZY_TEXTS.waitsPartly}</li>}
    </ul>
  );
}
