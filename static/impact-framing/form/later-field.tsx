import { useId } from 'preact/hooks';
import { parseCalendarDay } from '../../../src/core/time/calendar-day';
import { lastDayToAnswer } from '../../../src/core/framing/answers-due';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import { laterProblem } from '../../../src/core/framing/later-problem';
import { LONGEST_ANSWER } from '../../../src/core/framing/limits';
import { FOUR_IDS } from '../../../src/core/framing/questions';
import { showsNothing } from '../../../src/core/text/shows-nothing';
import { DayField } from '../../shared/parts/day-field';
import { LengthNote } from '../../shared/parts/length-note';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { countAnswered, dueDay, type Change, type Draft } from './draft';
import type { FormRules } from './about';
import { FORM } from './texts';

type LaterProps = {
  readonly draft: Draft;
  readonly change: Change;
  readonly rules: FormRules;
  /** Somebody just chose to answer later, and types at once. */
  readonly isJustOpened?: boolean;
};

/** The self-service way out: why the answers come later, and until when. Out of sight once there are all four. */
export function LaterField({ draft, change, rules, isJustOpened = false }: LaterProps) {
  const id = useId();
  const reason = useAutoFocus<HTMLInputElement>(isJustOpened);
  const setReason = (text: string) =>
    change({ laterReason: text, laterUntil: showsNothing(text) ? undefined : (draft.laterUntil ?? dueDay(rules)) });
  return (
    <div class="row" hidden={countAnswered(draft) === FOUR_IDS.length}>
      <label for={`${id}-reason`}>{FORM_TEXTS.answerLater}</label>
      <input
        id={`${id}-reason`}
        ref={reason}
        class="field grow"
        dir="auto"
        maxLength={LONGEST_ANSWER}
        value={draft.laterReason ?? ''}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <DayField
        id={`${id}-until`}
        label={FORM.laterUntil}
        today={rules.today}
        min={rules.today}
        max={lastDayToAnswer(rules.today)}
        describedBy={`${id}-problem`}
        value={draft.laterUntil ?? dueDay(rules)}
        choose={(day) => change({ laterUntil: parseCalendarDay(day) })}
      />
      <LengthNote text={draft.laterReason ?? ''} most={LONGEST_ANSWER} />
      <p id={`${id}-problem`} class="coach hollow" role="alert">
        {laterProblem(draft.laterUntil, rules.today)}
      </p>
    </div>
  );
}
