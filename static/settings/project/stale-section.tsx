import type { ComponentChildren } from 'preact';
import type { Policy } from '../../../src/core/policy/policy';
import { Section } from '../parts/section';
import { TEXTS } from '../texts';
import { AccountList } from './account-list';
import { FieldsThatCount } from './fields-that-count';
import { PART_IDS } from './parts-of-page';
import { OriginThresholds } from './origin-thresholds';
import { SignalChoice } from './signal-choice';
import { StaleDays } from './stale-days';

type StaleSectionProps = {
  readonly policy: Policy;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<Policy>) => void;
  /** What belongs under the limit: learning one. */
  readonly children?: ComponentChildren;
};

/** After how long an item counts as not refined, and what refines it. */
export function StaleSection({ policy, disabled, onChange, children }: StaleSectionProps) {
  return (
    <Section id={PART_IDS.stale} number={3} title={TEXTS.staleTitle}>
      <StaleDays policy={policy} disabled={disabled} onChange={onChange} />
      {children}
      <OriginThresholds
        days={policy.staleAfterDaysByOrigin}
        disabled={disabled}
        onChange={(staleAfterDaysByOrigin) => onChange({ staleAfterDaysByOrigin })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={policy.soonerBeforeDeadline}
          disabled={disabled}
          onChange={(event) => onChange({ soonerBeforeDeadline: event.currentTarget.checked })}
        />
        <span>
          {TEXTS.sooner} <span class="help">{TEXTS.soonerHelp}</span>
        </span>
      </label>
      <details>
        <summary>{TEXTS.whatCounts}</summary>
        <div class="stack">
          <p>{TEXTS.countsWhen}</p>
          <SignalChoice
            ignored={policy.ignoredSignals}
            disabled={disabled}
            onChange={(ignoredSignals) => onChange({ ignoredSignals })}
          />
          <p>{TEXTS.countsNot}</p>
          <FieldsThatCount />
        </div>
      </details>
      <AccountList
        id="ignored"
        texts={TEXTS.ignored}
        accountIds={policy.ignoredAccountIds}
        disabled={disabled}
        onChange={(ignoredAccountIds) => onChange({ ignoredAccountIds })}
      />
    </Section>
  );
}
