import { ENFORCEMENT_LABELS, enforcementText } from '../../../src/core/policy/enforcement-texts';
import { ENFORCEMENTS, type Enforcement, type Policy, type TypeEnforcement } from '../../../src/core/policy/policy';
import { ModeRadios } from '../parts/mode-radios';
import { TEXTS } from '../texts';

type ModeChoiceProps = {
  readonly policy: Policy;
  /** The strictest mode the site lets projects choose. */
  readonly cap: TypeEnforcement;
  /** The mode that projects of this site start with, for a project that has yet to choose. */
  readonly start: Enforcement | undefined;
  readonly disabled: boolean;
  readonly onChange: (enforcement: Enforcement) => void;
};

/** The four modes and what each of them does; those that the site doesn't allow can be seen, and not be chosen. */
export function ModeChoice({ policy, cap, start, disabled, onChange }: ModeChoiceProps) {
  return (
    <ModeRadios
      name="enforcement"
      legend={TEXTS.enforcementTitle}
      legendShown={false}
      modes={ENFORCEMENTS}
      chosen={policy.enforcement}
      says={(mode) => (
        <>
          {enforcementText(mode, policy)}{' '}
          {isAbove(mode, cap) && <span class="help">{TEXTS.aboveCap(ENFORCEMENT_LABELS[cap])}</span>}
          {mode === start && <span class="help">{TEXTS.siteStart}</span>}
        </>
      )}
      disabled={(mode) => disabled || (isAbove(mode, cap) && policy.enforcement !== mode)}
      onChange={onChange}
    />
  );
}

/** Whether a mode is stricter than the site lets projects choose. */
export function isAbove(mode: Enforcement, cap: TypeEnforcement): boolean {
  return ENFORCEMENTS.indexOf(mode) > ENFORCEMENTS.indexOf(cap);
}
