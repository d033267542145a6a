import { NumberField } from './number-field';

type SwitchedDaysProps = {
  readonly id: string;
  /** Beside the box; the number and its unit go on with the sentence. */
  readonly text: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  /** What the number is, for whoever doesn't read the sentence around it. */
  readonly label: string;
  /** NaN where the field holds no sound number. */
  readonly days: number;
  readonly unit: string;
  /** Whether the number counts while it is off, too. */
  readonly holdsWhenOff: boolean;
  readonly onDays: (days: number) => void;
  readonly help: string | undefined;
  readonly disabled: boolean;
};

/** Something that can be switched on, with the days that belong to it: 60 at most. */
export function SwitchedDays(props: SwitchedDaysProps) {
  const { id, text, isOn, onSwitch, label, days, unit, holdsWhenOff, onDays, help, disabled } = props;
  return (
    <div class="stack tight">
      <div class="row">
        <label class="choice">
          <input
            type="checkbox"
            checked={isOn}
            disabled={disabled}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
          <span>{text}</span>
        </label>
        <NumberField
          id={id}
          label={label}
          labelShown={false}
          value={days}
          least={1}
          most={60}
          unit={unit}
          disabled={disabled || (!isOn && !holdsWhenOff)}
          onChange={(value) => onDays(value ?? NaN)}
        />
      </div>
      {help !== undefined && <p class="help">{help}</p>}
    </div>
  );
}
