import { dayOf, formatDayNear } from '../../../src/core/time/calendar-day';
import { answersDueOn } from '../../../src/core/framing/answers-due';
import { onlyNoiseSince } from '../../../src/core/refinement/only-noise-since';
import { shortStakes, type ShortStakes } from '../../../src/core/risk-summary/short-stakes';
import { stalenessText, type StalenessText } from '../../../src/core/stakes/staleness-text';
import { proofOf, type JudgedItem } from '../items/judged-item';

/** Who reads, as far as words depend on it. */
export type Reader = { readonly timeZone: string };

/** What a row says about its item. */
export type RowTexts = {
  readonly staleness: StalenessText;
  /** Absent where nothing is answered. */
  readonly stakes?: ShortStakes | undefined;
  /** The day for which missing answers were promised, and whether it is over. */
  readonly due?: { readonly day: string; readonly isOver: boolean } | undefined;
};

/**
 * The words of one row. An inherited framing is told with the parent's answers. `tellsLimit`: the rows' limits differ, so
 * that each tells its own.
 */
export function rowTexts({ facts, assessment }: JudgedItem, { timeZone }: Reader, tellsLimit = false): RowTexts {
  const { state } = assessment.framing;
  const isInherited = state === 'inherited';
  const today = dayOf(new Date(facts.nowMs), timeZone);
  const due = answersDueOn(state, facts.issue, today);
  return {
    staleness: stalenessText({
      lastRefined: assessment.refined,
      staleness: assessment.staleness,
      decided: assessment.decided,
      nowMs: facts.nowMs,
      timeZone,
      tellsLimit,
    }),
    stakes: shortStakes({
      framing: isInherited ? facts.parentFraming : facts.issue.framing,
      summary: isInherited ? (facts.parentSummary ?? '') : facts.issue.summary,
      items: facts.items,
      today,
    }),
    due: due === undefined ? undefined : { day: formatDayNear(due, today), isOver: due < today },
  };
}

/** What stands above the proof: how long ago somebody refined the item, and what happened since that doesn't count. */
export function proofLines(item: JudgedItem, { timeZone }: Reader): readonly string[] {
  const { facts, assessment } = item;
  const { refined, staleness, decided } = assessment;
  const asked = { lastRefined: refined, staleness, decided, nowMs: facts.nowMs, timeZone };
  const onlyNoise = onlyNoiseSince(proofOf(item));
  return [...new Set([stalenessText(asked).panelLine, stalenessText({ ...asked, onlyNoise }).panelLine])];
}
