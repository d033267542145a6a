import { dayOf } from '../../../src/core/calendar-day';
import { onlyNoiseSince } from '../../../src/core/refinement/only-noise-since';
import { shortStakes, type ShortStakes } from '../../../src/core/risk-summary/short-stakes';
import { stalenessText, type StalenessText } from '../../../src/core/staleness-text';
import { proofOf, type JudgedItem } from '../find/judged-item';

/** Who reads, as far as words depend on it. */
export type Reader = { readonly timeZone: string };

/** What a row says about its item. */
export type RowTexts = {
  readonly staleness: StalenessText;
  /** Absent where nothing is answered. */
  readonly stakes?: ShortStakes | undefined;
};

/** The words of one row. An inherited framing is told with the parent's answers. */
export function rowTexts({ facts, assessment }: JudgedItem, { timeZone }: Reader): RowTexts {
  const isInherited = assessment.framing.state === 'inherited';
  return {
    staleness: stalenessText({
      lastRefined: assessment.refined,
      staleness: assessment.staleness,
      nowMs: facts.nowMs,
      timeZone,
    }),
    stakes: shortStakes({
      framing: isInherited ? facts.parentFraming : facts.issue.framing,
      summary: isInherited ? (facts.parentSummary ?? '') : facts.issue.summary,
      items: facts.items,
      today: dayOf(new Date(facts.nowMs), timeZone),
    }),
  };
}

/** The sentence above the proof: how long nobody refined the item, or what happened that doesn't count. */
export function proofLine(item: JudgedItem, { timeZone }: Reader): string {
  const { facts, assessment } = item;
  return stalenessText({
    lastRefined: assessment.refined,
    staleness: assessment.staleness,
    nowMs: facts.nowMs,
    timeZone,
    onlyNoise: onlyNoiseSince(proofOf(item)),
  }).panelLine;
}
