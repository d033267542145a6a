import type { Policy } from '../../../src/core/policy/policy';
import { NumberField } from '../parts/number-field';
import { TEXTS } from '../texts';
import { MOST_DAYS } from './origin-thresholds';

/** The field of the limit, which others may fill in. */
export const STALE_DAYS_ID = 'stale-days';

type StaleDaysProps = {
  readonly policy: Pick<Policy, 'staleAfterDays'>;
  readonly disabled: boolean;
  readonly onChange: (part: Pick<Policy, 'staleAfterDays'>) => void;
};

/** The days without refinement after which an item is stale, where its origin has none of its own. */
export function StaleDays({ policy, disabled, onChange }: StaleDaysProps) {
  return (
    <NumberField
      id={STALE_DAYS_ID}
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
