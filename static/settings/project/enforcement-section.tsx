import type { ComponentChildren } from 'preact';
import { formatDay } from '../../../src/core/calendar-day';
import { blocks, modesInUse } from '../../../src/core/policy/enforcement-of';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { isAboveCap } from '../../../src/core/policy/site-policy';
import type { Enforcement, Policy, TypeEnforcement } from '../../../src/core/policy/policy';
import { Banner } from '../../shared/parts/banner';
import { Section } from '../parts/section';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { AccountList } from './account-list';
import { AnswerLater } from './answer-later';
import { GateStatus } from './gate-status';
import { PART_IDS } from './parts-of-page';
import { ModeChoice } from './mode-choice';
import { RemindersField } from './reminders-field';
import { TypeModes } from './type-modes';

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
