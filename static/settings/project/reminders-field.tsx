import type { Policy } from '../../../src/core/policy/policy';
import { NumberField } from '../parts/number-field';
import { TEXTS } from '../texts';

type RemindersFieldProps = {
  readonly reminders: Policy['reminders'];
  readonly disabled: boolean;
  readonly onChange: (reminders: Policy['reminders']) => void;
};

const DAYS_AT_FIRST = 3;

/** Whether Stakes comments once on items whose answers are overdue, for items created from today on. */
export function RemindersField({ reminders, disabled, onChange }: RemindersFieldProps) {
  const today = () => new Date().toISOString().slice(0, 10);
  return (
    <div class="stack tight">
      <div class="row">
        <label class="choice">
          <input
            type="checkbox"
            checked={reminders !== undefined}
            disabled={disabled}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? { afterDays: DAYS_AT_FIRST, since: today() } : undefined)
            }
          />
          <span>{TEXTS.reminders}</span>
        </label>
        <NumberField
          id="reminder-days"
          label={TEXTS.reminderDays}
          labelShown={false}
          value={reminders?.afterDays ?? DAYS_AT_FIRST}
          least={1}
          most={60}
          unit={TEXTS.days}
          disabled={disabled || reminders === undefined}
          onChange={(days) => reminders && onChange({ ...reminders, afterDays: days ?? NaN })}
        />
      </div>
      {reminders !== undefined && <p class="help">{TEXTS.remindersHelp}</p>}
    </div>
  );
}
