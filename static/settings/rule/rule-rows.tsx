import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { addOperand, moveRow, removeOperand, removeRow } from './edit-rule';
import { RuleRow } from './rule-row';
import type { Preview } from './use-preview';

type RuleRowsProps = {
  readonly siteUrl: string;
  readonly names: ProjectNames;
  readonly rule: TechnicalRule;
  readonly preview: Preview;
  readonly disabled: boolean;
  /** Tells the new rule, and what a screen reader says about the change. */
  readonly onChange: (rule: TechnicalRule, said: string) => void;
};

/** The rows in their order. Whoever moves a row by keyboard stays on it; whoever removes one lands on the next. */
export function RuleRows({ siteUrl, names, rule, preview, disabled, onChange }: RuleRowsProps) {
  const focusAt = useRef<{ readonly row: number; readonly action: string } | undefined>(undefined);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (!focusAt.current) return;
    const { row, action } = focusAt.current;
    focusAt.current = undefined;
    const buttons = list.current?.children[row]?.querySelectorAll<HTMLButtonElement>('button[data-action]:enabled');
    const sought = [...(buttons ?? [])];
    (sought.find((button) => button.dataset['action'] === action) ?? sought[0] ?? list.current)?.focus();
  }, [rule]);

  const move = (at: number, by: -1 | 1) => {
    focusAt.current = { row: at + by, action: by < 0 ? 'up' : 'down' };
    onChange(moveRow(rule, at, by), TEXTS.moved(at + by + 1, rule.rows.length));
  };
  const remove = (at: number) => {
    focusAt.current = { row: Math.max(0, Math.min(at, rule.rows.length - 2)), action: 'remove' };
    onChange(removeRow(rule, at), TEXTS.removed);
  };
  return (
    <>
      {rule.rows.length === 0 && <p>{TEXTS.noRows}</p>}
      <ol class="rules" aria-label={TEXTS.rowsLabel} tabIndex={-1} ref={list}>
        {rule.rows.map((row, at) => {
          const query = preview.queries?.rows[at];
          return (
            <RuleRow
              key={at}
              place={at + 1}
              of={rule.rows.length}
              siteUrl={siteUrl}
              names={names}
              row={row}
              query={query}
              found={query && preview.found(query)}
              disabled={disabled}
              onMove={(by) => move(at, by)}
              onRemove={() => remove(at)}
              onAddOperand={(operand) => onChange(addOperand(rule, at, operand), TEXTS.added)}
              onRemoveOperand={(operandAt) => onChange(removeOperand(rule, at, operandAt), TEXTS.removed)}
            />
          );
        })}
        {rule.never.length > 0 && (
          <li class="rule subtle-text">
            <span class="alone">
              {TEXTS.never} {rule.never.map((level) => TEXTS.neverLevels[level]).join(', ')}
            </span>
          </li>
        )}
      </ol>
    </>
  );
}
