import { ORIGIN_TEXTS } from '../../../src/core/framing/fact-texts';
import { type Origin, ORIGINS } from '../../../src/core/framing/framing';
import type { Policy } from '../../../src/core/policy/policy';
import { NumberField } from '../parts/number-field';
import { TEXTS } from '../texts';

/** What planning calls the origins, as labels of their limits. */
const ORIGIN_NOUNS: Readonly<Record<Origin, string>> = {
  enabler: 'enablers',
  upkeep: 'upkeep',
  'external-change': 'external changes',
  debt: 'debt',
};

/** Ten years, the policy's longest limit. */
export const MOST_DAYS = 3650;

type OriginThresholdsProps = {
  readonly days: Policy['staleAfterDaysByOrigin'];
  readonly disabled: boolean;
  readonly onChange: (days: Policy['staleAfterDaysByOrigin']) => void;
};

/** Other limits for some origins; open from the start where there are some. */
export function OriginThresholds({ days, disabled, onChange }: OriginThresholdsProps) {
  const change = (origin: Origin, value: number | undefined) => {
    const { [origin]: _, ...others } = days;
    onChange(value === undefined ? others : { ...others, [origin]: value });
  };
  return (
    <details open={Object.keys(days).length > 0}>
      <summary>{TEXTS.perOrigin}</summary>
      <div class="stack">
        <p class="help">{TEXTS.perOriginHelp}</p>
        <div class="origins">
          {ORIGINS.map((origin) => (
            <div key={origin} class="stack tight">
              <NumberField
                id={`days-${origin}`}
                label={TEXTS.originDays(ORIGIN_NOUNS[origin])}
                value={days[origin]}
                least={1}
                most={MOST_DAYS}
                unit={TEXTS.days}
                optional
                disabled={disabled}
                onChange={(value) => change(origin, value)}
              />
              <p class="help">{ORIGIN_TEXTS[origin].label}</p>
            </div>
          ))}
        </div>
      </div>
    </details>
  );
}
