import { formatDayNear, type CalendarDay } from '../../../src/core/calendar-day';
import { answersDueOn } from '../../../src/core/framing/answers-due';
import type { Issue } from '../../../src/core/issue';
import type { FramingState } from '../../../src/core/framing/framing';
import { TEXTS } from '../texts';

type LaterProps = {
  readonly issue: Pick<Issue, 'framing' | 'createdAt'>;
  readonly state: FramingState;
  readonly today: CalendarDay;
  readonly edit: (() => void) | undefined;
};

/** Answers that somebody promised for later: why, until when, and whether that day is over. */
export function LaterLine({ issue, state, today, edit }: LaterProps) {
  const due = answersDueOn(state, issue, today);
  if (due === undefined) return null;
  const overdue = due < today;
  return (
    <div class="row">
      <p class={overdue ? 'urgent' : 'subtle-text'}>
        {TEXTS.later(issue.framing?.laterReason)} {TEXTS.laterDue(formatDayNear(due, today), overdue)}
      </p>
      {edit && (
        <button type="button" class="link" onClick={() => edit()}>
          {TEXTS.answerNow}
        </button>
      )}
    </div>
  );
}
