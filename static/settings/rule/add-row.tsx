import { useState } from 'preact/hooks';
import { ROW_FACTS, type RowFact, type TechnicalRule } from '../../../src/core/technical-rule/rule';
import { AddIcon } from '../../shared/icons/signs';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { addRow } from './edit-rule';
import { OperandPicker } from './operand-picker';

type AddRowProps = {
  readonly rule: TechnicalRule;
  readonly names: ProjectNames;
  readonly onChange: (rule: TechnicalRule, said: string) => void;
};

/** Adds a row in two steps: what it looks at, then what it names. */
export function AddRow({ rule, names, onChange }: AddRowProps) {
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
