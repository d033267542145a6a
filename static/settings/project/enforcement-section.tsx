import type { ComponentChildren } from 'preact';
import { blocks, modesInUse } from '../../../src/core/policy/enforcement-of';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import type { Enforcement, Policy, TypeEnforcement } from '../../../src/core/policy/policy';
import { isAboveCap } from '../../../src/core/policy/site-policy';
import { formatDay } from '../../../src/core/time/calendar-day';
import type { Component } from '../../../src/jira/site';
import { Banner } from '../../shared/parts/banner';
import { PART_IDS } from '../parts/parts-of-page';
import { Section } from '../parts/section';
import { SwitchedDays } from '../parts/switched-days';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { AccountList } from './account-list';
import { AnswerLater } from './answer-later';
import { ModeChoice, TypeModes } from './type-modes';

const DAYS_AT_FIRST = 3;

type EnforcementSectionProps = {
  readonly policy: Policy;
  readonly names: Pick<ProjectNames, 'types' | 'statuses'>;
  readonly cap: TypeEnforcement;
  /** The mode that projects of this site start with, for a project that has yet to choose. */
  readonly start: Enforcement | undefined;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<Policy>) => void;
  /** What belongs under the modes: trying them first. */
  readonly children?: ComponentChildren;
  /** Numbers: answers that are due. */
  readonly aside?: ComponentChildren;
  /** What belongs under the ways out and is done at once: waivers and passes. */
  readonly waysOut?: ComponentChildren;
};

/** The modes, for the project and for types that need another, and the ways out of the stricter ones. */
export function EnforcementSection(props: EnforcementSectionProps) {
  const { policy, names, cap, start, disabled, onChange, children, aside, waysOut } = props;
  const { enforcement, since } = policy;
  return (
    <Section id={PART_IDS.enforcement} number={2} title={TEXTS.enforcementTitle} aside={aside}>
      {isAboveCap(policy, cap) && <Banner kind="danger">{TEXTS.isAboveCap(ENFORCEMENT_LABELS[cap])}</Banner>}
      <ModeChoice
        policy={policy}
        cap={cap}
        start={start}
        disabled={disabled}
        onChange={(mode) => onChange({ enforcement: mode })}
      />
      {enforcement !== 'off' && (
        <TypeModes policy={policy} types={names.types} cap={cap} disabled={disabled} onChange={onChange} />
      )}
      {modesInUse(policy).has('gate') && (
        <GateStatus
          status={policy.gateStatus}
          statuses={names.statuses}
          disabled={disabled}
          onChange={(gateStatus) => onChange({ gateStatus })}
        />
      )}
      {children}
      {blocks(policy) && <p class="help">{since ? TEXTS.grace(formatDay(since)) : TEXTS.graceComes}</p>}
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
      {blocks(policy) && (
        <AccountList
          id="granters"
          texts={TEXTS.granters}
          accountIds={policy.granterAccountIds}
          disabled={disabled}
          onChange={(granterAccountIds) => onChange({ granterAccountIds })}
        />
      )}
      {waysOut}
    </Section>
  );
}

type GateStatusProps = {
  readonly status: Policy['gateStatus'];
  readonly statuses: readonly Component[];
  readonly disabled: boolean;
  readonly onChange: (status: Policy['gateStatus']) => void;
};

/** Chooses the status that an item can only reach framed. A chosen status that the project lost stays shown. */
function GateStatus({ status, statuses, disabled, onChange }: GateStatusProps) {
  const isLost = status !== undefined && !statuses.some(({ id }) => id === status.id);
  const offered = isLost ? [status, ...statuses] : statuses;
  return (
    <div class="row">
      <label for="gate-status" class="plain">
        {TEXTS.gateStatus}
      </label>
      <select
        id="gate-status"
        class="field choice-list"
        disabled={disabled}
        value={status?.id ?? ''}
        onChange={(event) => onChange(offered.find(({ id }) => id === event.currentTarget.value))}
      >
        <option value="">{TEXTS.choose}</option>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {isLost && id === status.id ? `${name} (${TEXTS.notHere})` : name}
          </option>
        ))}
      </select>
    </div>
  );
}

type RemindersFieldProps = {
  readonly reminders: Policy['reminders'];
  readonly disabled: boolean;
  readonly onChange: (reminders: Policy['reminders']) => void;
};

/** Whether Stakes comments once on items whose answers are overdue, for items created from today on. */
function RemindersField({ reminders, disabled, onChange }: RemindersFieldProps) {
  const today = () => new Date().toISOString().slice(0, 10);
  return (
    <SwitchedDays
      id="reminder-days"
      text={TEXTS.reminders}
      isOn={reminders !== undefined}
      onSwitch={(isOn) => onChange(isOn ? { afterDays: DAYS_AT_FIRST, since: today() } : undefined)}
      label={TEXTS.reminderDays}
      days={reminders?.afterDays ?? DAYS_AT_FIRST}
      unit={TEXTS.days}
      holdsWhenOff={false}
      onDays={(afterDays) => reminders && onChange({ ...reminders, afterDays })}
      help={reminders && TEXTS.remindersHelp}
      disabled={disabled}
    />
  );
}
