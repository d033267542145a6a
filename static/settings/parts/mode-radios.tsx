import type { ComponentChildren } from 'preact';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import type { Enforcement } from '../../../src/core/policy/policy';

type ModeRadiosProps<Mode extends Enforcement> = {
  /** Tells one group of the page from another. */
  readonly name: string;
  readonly legend: string;
  /** Whether the legend can be seen; if not, a heading says the same. */
  readonly legendShown: boolean;
  readonly modes: readonly Mode[];
  readonly chosen: Enforcement;
  /** What a mode does, beside its name. */
  readonly says: (mode: Mode) => ComponentChildren;
  readonly disabled: (mode: Mode) => boolean;
  readonly onChange: (mode: Mode) => void;
};

/** A choice among modes, mildest first, each with what it does. */
export function ModeRadios<Mode extends Enforcement>(props: ModeRadiosProps<Mode>) {
  const { name, legend, legendShown, modes, chosen, says, disabled, onChange } = props;
  return (
    <fieldset class="stack">
      <legend class={legendShown ? undefined : 'visually-hidden'}>{legend}</legend>
      {modes.map((mode) => (
        <label key={mode} class="choice">
          <input
            type="radio"
            name={name}
            checked={chosen === mode}
            disabled={disabled(mode)}
            onChange={() => onChange(mode)}
          />
          <strong>{ENFORCEMENT_LABELS[mode]}</strong>
          <span>{says(mode)}</span>
        </label>
      ))}
    </fieldset>
  );
}
