import { formatDayNear, type CalendarDay } from '../../../src/core/calendar-day';
import type { Framing } from '../../../src/core/framing/framing';
import type { FramingState } from '../../../src/core/stakes-property';
import { TEXTS } from '../texts';

type LaterProps = {
  readonly framing: Framing | undefined;
  readonly state: FramingState;
  readonly today: CalendarDay;
  readonly edit: (() => void) | undefined;
};

/** Answers that somebody promised for later: why, until when, and whether that day is over. */
export function LaterLine({ framing, state, today, edit }: LaterProps) {
  const { laterReason, laterUntil } = framing ?? {};
  if (state !== 'later' || laterUntil === undefined) return null;
  const overdue = laterUntil < today;
  const day = formatDayNear(laterUntil, today);
  return (
    <div class="row">
      <p class={overdue ? 'urgent' : 'subtle-text'}>
        {laterReason ? TEXTS.later(laterReason) : TEXTS.laterWithoutReason}{' '}
        {overdue ? TEXTS.laterOverdue(day) : TEXTS.laterDue(day)}
      </p>
      {edit && (
        <button type="button" class="link" onClick={() => edit()}>
          {TEXTS.answerNow}
        </button>
      )}
    </div>
  );
}
