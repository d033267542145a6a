import type { Policy } from '../../../src/core/policy/policy';
import { SwitchedDays } from '../parts/switched-days';
import { TEXTS } from '../texts';

type AnswerLaterProps = {
  readonly answerLater: Policy['answerLater'];
  readonly disabled: boolean;
  readonly onChange: (answerLater: Policy['answerLater']) => void;
};

/** Whether people may promise the answers instead, and when a promise is due: also where only Require forbids it. */
export function AnswerLater({ answerLater, disabled, onChange }: AnswerLaterProps) {
  const { allowed, dueWorkingDays } = answerLater;
  return (
    <SwitchedDays
      id="later-days"
      text={TEXTS.later}
      isOn={allowed}
      onSwitch={(isOn) => onChange({ ...answerLater, allowed: isOn })}
      label={TEXTS.laterDays}
      days={dueWorkingDays}
      unit={TEXTS.workingDays}
      holdsWhenOff
      onDays={(days) => onChange({ ...answerLater, dueWorkingDays: days })}
      help={allowed ? undefined : TEXTS.laterOnlyRequire}
      disabled={disabled}
    />
  );
}
