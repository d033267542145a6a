import { useLayoutEffect, useState } from 'preact/hooks';
import { TEXTS } from '../texts';

type NumberFieldProps = {
  readonly id: string;
  readonly label: string;
  /** Whether the label can be seen; if not, words around the field say the same. */
  readonly labelShown?: boolean;
  /** NaN where the field holds no sound number. */
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  /** Whether nothing at all is a value too. */
  readonly optional?: boolean;
  readonly disabled: boolean;
  /** Tells NaN for anything that can't be saved, so that nobody saves an older number than they see. */
  readonly onChange: (value: number | undefined) => void;
};

/** A whole number within limits, with what is wrong said under it. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, labelShown = true, value, least, most, unit, optional = false, disabled, onChange } = props;
  const [typed, setTyped] = useState(textOf(value));
  // Before anybody can type: what is filled in from elsewhere must not take the place of typed digits a frame later.
  useLayoutEffect(() => {
    if (!Number.isNaN(value)) setTyped(textOf(value));
  }, [value]);
  const type = (text: string) => {
    setTyped(text);
    onChange(text.trim() === '' && optional ? undefined : numberIn(text, least, most));
  };
  const invalid = Number.isNaN(value);
  return (
    <div class="stack tight">
      <div class="row">
        <label for={id} class={labelShown ? 'plain' : 'visually-hidden'}>
          {label}
        </label>
        <span class="row tied">
          <input
            id={id}
            class="field short"
            type="text"
            inputMode="numeric"
            value={typed}
            disabled={disabled}
            aria-invalid={invalid}
            aria-describedby={invalid ? `${id}-problem` : undefined}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <span>{unit}</span>
        </span>
      </div>
      {invalid && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {TEXTS.wholeDays(least, most)}
        </p>
      )}
    </div>
  );
}

const textOf = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '' : String(value));

function numberIn(text: string, least: number, most: number): number {
  const number = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : NaN;
}
