import type { Policy } from '../../../src/core/policy/policy';
import { SwitchedDays } from '../parts/switched-days';
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
    <SwitchedDays
      id="reminder-days"
      text={TEXTS.reminders}
      isOn={reminders !== undefined}
      onSwitch={(isOn) => onChange(isOn ? { afterDays: DAYS_AT_FIRST, since: today() } : undefined)}
      label={TEXTS.reminderDays}
      days={reminders?.afterDays ?? DAYS_AT_FIRST}
      unit={TEXTS.days}
      holdsWhenOff={false}
      onDays={(afterDays) => reminders && onChange({ ...reminders, afterDays })}
      help={reminders && TEXTS.remindersHelp}
      disabled={disabled}
    />
  );
}
