import { useState } from 'preact/hooks';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { Section } from '../parts/section';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { PART_IDS } from '../project/parts-of-page';
import { AddRow } from './add-row';
import { FoundCount } from './found-count';
import { LooksTechnical } from './looks-technical';
import { RuleRows } from './rule-rows';
import { usePreview } from './use-preview';

type RuleSectionProps = {
  readonly siteUrl: string;
  readonly projectId: string;
  readonly names: ProjectNames;
  readonly rule: TechnicalRule;
  readonly disabled: boolean;
  readonly onChange: (rule: TechnicalRule) => void;
};

/** The technical rule, with what it matches at this moment. */
export function RuleSection({ siteUrl, projectId, names, rule, disabled, onChange }: RuleSectionProps) {
  const preview = usePreview(projectId, rule, names);
  const [said, setSaid] = useState('');
  const total = preview.queries?.total;
  const change = (next: TechnicalRule, what: string) => {
    setSaid(what);
    onChange(next);
  };
  return (
    <Section
      id={PART_IDS.rule}
      number={1}
      title={TEXTS.ruleTitle}
      aside={
        <FoundCount siteUrl={siteUrl} query={total} found={total && preview.found(total)} text={TEXTS.matchesNow} />
      }
    >
      <RuleRows siteUrl={siteUrl} names={names} rule={rule} preview={preview} disabled={disabled} onChange={change} />
      {!disabled && <AddRow rule={rule} names={names} onChange={change} />}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <LooksTechnical siteUrl={siteUrl} projectId={projectId} rule={rule} disabled={disabled} onChange={change} />
      <p class="help">{TEXTS.ruleHelp}</p>
    </Section>
  );
}
