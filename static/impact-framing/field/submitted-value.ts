import type { CalendarDay } from '../../../src/core/time/calendar-day';
import type { Framing } from '../../../src/core/framing/framing';
import { FOUR_IDS } from '../../../src/core/framing/questions';
import { countAnswered, finishedWithoutProblem, saysSomething, type Draft, type Suggested } from '../form/draft';

/** What the place where somebody answers adds to the answers. */
type Added = {
  /** Somebody who answers some questions while creating has promised the others for that day. */
  readonly captureUntil: CalendarDay | undefined;
  /** The item that the answers are for, where it is there already: so that a clone of it is told from it. */
  readonly writtenFor: string | undefined;
};

/** What the field gets after a change: null where nobody said anything. */
export function submittedValue(
  draft: Draft,
  suggested: Suggested,
  { captureUntil, writtenFor }: Added,
): Framing | null {
  if (!saysSomething(draft)) return null;
  const finished = finishedWithoutProblem(draft, suggested);
  const framing = writtenFor === undefined ? finished : { ...finished, writtenFor };
  const isPartial = countAnswered(draft) < FOUR_IDS.length;
  return isPartial && captureUntil !== undefined && framing.laterUntil === undefined
    ? { ...framing, laterUntil: captureUntil }
    : framing;
}
