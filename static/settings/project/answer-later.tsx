import type { Policy } from '../../../src/core/policy/policy';
import { NumberField } from '../parts/number-field';
import { TEXTS } from '../texts';

type AnswerLaterProps = {
  readonly answerLater: Policy['answerLater'];
  readonly disabled: boolean;
  readonly onChange: (answerLater: Policy['answerLater']) => void;
};

/** Whether people may promise the answers instead, and when a promise is due. */
export function AnswerLater({ answerLater, disabled, onChange }: AnswerLaterProps) {
  const { allowed, dueWorkingDays } = answerLater;
  return (
    <div class="stack tight">
      <div class="row">
        <label class="choice">
          <input
            type="checkbox"
            checked={allowed}
            disabled={disabled}
            onChange={(event) => onChange({ ...answerLater, allowed: event.currentTarget.checked })}
          />
          <span>{TEXTS.later}</span>
        </label>
        <NumberField
          id="later-days"
          label={TEXTS.laterDays}
          labelShown={false}
          value={dueWorkingDays}
          least={1}
          most={60}
          unit={TEXTS.workingDays}
          disabled={disabled}
          onChange={(days) => onChange({ ...answerLater, dueWorkingDays: days ?? NaN })}
        />
      </div>
      {!allowed && <p class="help">{TEXTS.laterOnlyRequire}</p>}
    </div>
  );
}
