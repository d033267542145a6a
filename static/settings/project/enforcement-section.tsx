import type { ComponentChildren } from 'preact';
import { formatDay } from '../../../src/core/calendar-day';
import { ENFORCEMENT_LABELS, enforcementText } from '../../../src/core/policy/enforcement-texts';
import { ENFORCEMENTS, type Policy } from '../../../src/core/policy/policy';
import type { Component } from '../../../src/jira/site';
import { Section } from '../parts/section';
import { TEXTS } from '../texts';
import { AnswerLater } from './answer-later';
import { GateStatus } from './gate-status';
import { RemindersField } from './reminders-field';

type EnforcementSectionProps = {
  readonly policy: Policy;
  readonly statuses: readonly Component[];
  readonly disabled: boolean;
  readonly onChange: (part: Partial<Policy>) => void;
  /** What belongs under the modes: trying them first. */
  readonly children?: ComponentChildren;
};

/** The four modes, what each of them does, and the way out of the stricter ones. */
export function EnforcementSection({ policy, statuses, disabled, onChange, children }: EnforcementSectionProps) {
  const { enforcement, since } = policy;
  const blocks = enforcement === 'gate' || enforcement === 'require';
  return (
    <Section number={2} title={TEXTS.enforcementTitle}>
      <fieldset class="stack" disabled={disabled}>
        <legend class="visually-hidden">{TEXTS.enforcementTitle}</legend>
        {ENFORCEMENTS.map((mode) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="enforcement"
              checked={enforcement === mode}
              onChange={() => onChange({ enforcement: mode })}
            />
            <strong>{ENFORCEMENT_LABELS[mode]}</strong>
            <span>{enforcementText(mode, policy)}</span>
          </label>
        ))}
      </fieldset>
      {enforcement === 'gate' && (
        <GateStatus
          status={policy.gateStatus}
          statuses={statuses}
          disabled={disabled}
          onChange={(gateStatus) => onChange({ gateStatus })}
        />
      )}
      {children}
      {blocks && <p class="help">{since ? TEXTS.grace(formatDay(since)) : TEXTS.graceComes}</p>}
      <AnswerLater
        answerLater={policy.answerLater}
        disabled={disabled}
        onChange={(answerLater) => onChange({ answerLater })}
      />
      {enforcement !== 'off' && (
        <RemindersField
          reminders={policy.reminders}
          disabled={disabled}
          onChange={(reminders) => onChange({ reminders })}
        />
      )}
    </Section>
  );
}
