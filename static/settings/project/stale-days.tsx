import type { Policy } from '../../../src/core/policy/policy';
import { NumberField } from '../parts/number-field';
import { TEXTS } from '../texts';
import { MOST_DAYS } from './origin-thresholds';

type StaleDaysProps = {
  readonly policy: Pick<Policy, 'staleAfterDays'>;
  readonly disabled: boolean;
  readonly onChange: (part: Pick<Policy, 'staleAfterDays'>) => void;
};

/** The days without refinement after which an item is stale, where its origin has none of its own. */
export function StaleDays({ policy, disabled, onChange }: StaleDaysProps) {
  return (
    <NumberField
      id="stale-days"
      label={TEXTS.staleAfter}
      value={policy.staleAfterDays}
      least={1}
      most={MOST_DAYS}
      unit={TEXTS.days}
      disabled={disabled}
      onChange={(days) => onChange({ staleAfterDays: days ?? NaN })}
    />
  );
}
