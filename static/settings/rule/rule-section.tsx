import { useState } from 'preact/hooks';
import { ROW_FACTS, type RowFact, type TechnicalRule } from '../../../src/core/technical-rule/rule';
import { AddIcon } from '../../shared/icons/signs';
import { PART_IDS } from '../parts/parts-of-page';
import { Section } from '../parts/section';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { addRow } from './edit-rule';
import { FoundCount } from './found-count';
import { LooksTechnical } from './looks-technical';
import { OperandPicker } from './operand-picker';
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

type AddRowProps = {
  readonly rule: TechnicalRule;
  readonly names: ProjectNames;
  readonly onChange: (rule: TechnicalRule, said: string) => void;
};

/** Adds a row in two steps: what it looks at, then what it names. */
function AddRow({ rule, names, onChange }: AddRowProps) {
  const [by, setBy] = useState<RowFact | undefined>(undefined);
  return (
    <div class="stack tight" role="group" aria-label={TEXTS.addRow}>
      <div class="row">
        <span class="subtle-text">{TEXTS.addRow}:</span>
        {ROW_FACTS.map((fact) => (
          <button
            key={fact}
            type="button"
            class="button"
            aria-expanded={by === fact}
            onClick={() => setBy(by === fact ? undefined : fact)}
          >
            <AddIcon /> {TEXTS.facts[fact]}
          </button>
        ))}
      </div>
      {by !== undefined && (
        <OperandPicker
          key={by}
          by={by}
          names={names}
          taken={rule.rows.filter((row) => row.by === by).flatMap(({ is }) => is)}
          onAdd={(operand) => onChange(addRow(rule, by, operand), TEXTS.added)}
          onClose={() => setBy(undefined)}
        />
      )}
    </div>
  );
}
