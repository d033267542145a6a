import { dayOf } from '../../../src/core/time/calendar-day';
import { csvOf } from '../../../src/core/text/csv';
import { costOfDelay } from '../../../src/core/risk-summary/cost-of-delay';
import { riskSummary } from '../../../src/core/risk-summary/risk-summary';
import type { Deferral } from '../../../src/core/refinement/deferrals';
import type { JudgedItem } from '../items/judged-item';
import type { Reader } from './row-texts';

const HEADER = [
  'Key',
  'Summary',
  'Days not refined',
  'Limit in days',
  'Last refined',
  'Stale since',
  'Questions answered',
  'What is at stake',
  'Deadline',
  'Cost of delay',
  'Points',
  'Why it comes up',
  'Deferrals',
  'Deferred',
  'Link',
];

/** A list as CSV, one line an item, with how often each was put off; without anybody's name. */
export function listAsCsv(
  items: readonly JudgedItem[],
  deferrals: ReadonlyMap<string, readonly Deferral[]>,
  reader: Reader,
  siteUrl: string,
): string {
  const lines = items.map((item) => {
    const { facts, assessment } = item;
    const { staleness, refined, framing } = assessment;
    const deferred = deferrals.get(facts.issue.id) ?? [];
    return [
      facts.issue.key,
      facts.issue.summary,
      staleness.days,
      staleness.limitDays,
      `${new Date(refined.atMs).toISOString().slice(0, 10)} ${refined.signal}`,
      staleness.state === 'stale' ? staleness.staleOn : '',
      framing.answered,
      sentenceOf(item, reader),
      facts.issue.framing?.deadline ?? '',
      costOfDelay(facts.issue.framing) ?? '',
      facts.issue.storyPoints ?? '',
      assessment.origin ?? '',
      deferred.length,
      deferredText(deferred, reader),
      `${siteUrl}/browse/${facts.issue.key}`,
    ];
  });
  return csvOf([HEADER, ...lines]);
}

/** "Sprint 21 (2026-08-25), not now (2026-09-02)". */
function deferredText(deferrals: readonly Deferral[], { timeZone }: Reader): string {
  return deferrals
    .map((one) => `${one.kind === 'sprint' ? one.name : 'not now'} (${dayOf(new Date(one.atMs), timeZone)})`)
    .join(', ');
}

/** The whole sentence, as the Product Owner reads it; an inherited framing is told with the parent's answers. */
function sentenceOf({ facts, assessment }: JudgedItem, { timeZone }: Reader): string {
  const isInherited = assessment.framing.state === 'inherited';
  return riskSummary({
    framing: isInherited ? facts.parentFraming : facts.issue.framing,
    summary: isInherited ? (facts.parentSummary ?? '') : facts.issue.summary,
    items: facts.items,
    today: dayOf(new Date(facts.nowMs), timeZone),
  }).text;
}
