import type { CalendarDay } from '../../../src/core/calendar-day';
import type { Framing } from '../../../src/core/framing/framing';
import { FOUR_IDS } from '../../../src/core/framing/question';
import { countAnswered, finishedWithoutProblem, saysSomething, type Draft, type Suggested } from '../form/draft';

/**
 * What the field gets after a change: null where nobody said anything. `captureUntil`: somebody who answers some
 * questions while creating has promised the others for that day (product, 3.2, "now, or by …").
 */
export function submittedValue(
  draft: Draft,
  suggested: Suggested,
  captureUntil: CalendarDay | undefined,
): Framing | null {
  if (!saysSomething(draft)) return null;
  const framing = finishedWithoutProblem(draft, suggested);
  const isPartial = countAnswered(draft) < FOUR_IDS.length;
  return isPartial && captureUntil !== undefined && framing.laterUntil === undefined
    ? { ...framing, laterUntil: captureUntil }
    : framing;
}
