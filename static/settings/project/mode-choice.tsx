import { ENFORCEMENT_LABELS, enforcementText } from '../../../src/core/policy/enforcement-texts';
import { ENFORCEMENTS, type Enforcement, type Policy, type TypeEnforcement } from '../../../src/core/policy/policy';
import { TEXTS } from '../texts';

type ModeChoiceProps = {
  readonly policy: Policy;
  /** The strictest mode the site lets projects choose. */
  readonly cap: TypeEnforcement;
  readonly disabled: boolean;
  readonly onChange: (enforcement: Enforcement) => void;
};

/** The four modes and what each of them does; those that the site doesn't allow can be seen, and not be chosen. */
export function ModeChoice({ policy, cap, disabled, onChange }: ModeChoiceProps) {
  return (
    <fieldset class="stack" disabled={disabled}>
      <legend class="visually-hidden">{TEXTS.enforcementTitle}</legend>
      {ENFORCEMENTS.map((mode) => (
        <label key={mode} class="choice">
          <input
            type="radio"
            name="enforcement"
            checked={policy.enforcement === mode}
            disabled={isAbove(mode, cap) && policy.enforcement !== mode}
            onChange={() => onChange(mode)}
          />
          <strong>{ENFORCEMENT_LABELS[mode]}</strong>
          <span>
            {enforcementText(mode, policy)} {isAbove(mode, cap) && <span class="help">{TEXTS.aboveCap}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whether a mode is stricter than the site lets projects choose. */
export function isAbove(mode: Enforcement, cap: TypeEnforcement): boolean {
  return ENFORCEMENTS.indexOf(mode) > ENFORCEMENTS.indexOf(cap);
}
