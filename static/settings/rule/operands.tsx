import { Fragment } from 'preact';
import type { Operand, RuleRow } from '../../../src/core/technical-rule/rule';
import { isSame } from '../../../src/core/technical-rule/same-operand';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';

type OperandsProps = {
  readonly row: RuleRow;
  readonly names: ProjectNames;
  readonly disabled: boolean;
  readonly onRemove: (at: number) => void;
};

/** What a row names, joined by "or". What the project doesn't have yet says so: it will match once it is there. */
export function Operands({ row, names, disabled, onRemove }: OperandsProps) {
  return (
    <span class="operands">
      <strong>{TEXTS.rowIs[row.by]}</strong>{' '}
      {row.is.map((operand, at) => (
        <Fragment key={`${operand.id ?? ''} ${operand.name}`}>
          {at > 0 && <span class="subtle-text"> {TEXTS.or} </span>}
          <span class={isHere(row, operand, names) ? 'chip' : 'chip absent'}>
            {operand.name}
            {!isHere(row, operand, names) && <span class="help"> ({TEXTS.notHere})</span>}
            {!disabled && (
              <button
                type="button"
                class="link"
                aria-label={TEXTS.removeOperand(operand.name)}
                onClick={() => onRemove(at)}
              >
                ✕
              </button>
            )}
          </span>
        </Fragment>
      ))}
    </span>
  );
}

function isHere({ by }: RuleRow, operand: Operand, names: ProjectNames): boolean {
  switch (by) {
    case 'type':
      return names.types.some((type) => isSame(operand, type));
    case 'component':
      return names.components.some((component) => isSame(operand, component));
    case 'label':
      return names.labels.some((name) => isSame(operand, { name }));
    case 'parent':
      return true;
  }
}
