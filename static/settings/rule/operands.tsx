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

/** What a row names, joined by "or". What nothing here is called yet is folded away: it matches once something is. */
export function Operands({ row, names, disabled, onRemove }: OperandsProps) {
  const all = row.is.map((operand, at) => ({ operand, at }));
  const here = all.filter(({ operand }) => isHere(row, operand, names));
  const absent = all.filter(({ operand }) => !isHere(row, operand, names));
  const chips = (operands: typeof all) =>
    operands.map(({ operand, at }, place) => (
      <Fragment key={`${operand.id ?? ''} ${operand.name}`}>
        {place > 0 && <span class="subtle-text"> {TEXTS.or} </span>}
        <span class="chip">
          {operand.name}
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
    ));
  return (
    <>
      <span class="operands">
        <strong>{TEXTS.rowIs[row.by]}</strong> {chips(here)}
        {here.length === 0 && <span class="subtle-text">{TEXTS.noneHere}</span>}
      </span>
      {absent.length > 0 && (
        <details class="absent">
          <summary>{TEXTS.absent(absent.length)}</summary>
          <p class="operands">{chips(absent)}</p>
        </details>
      )}
    </>
  );
}

function isHere({ by }: RuleRow, operand: Operand, names: ProjectNames): boolean {
  switch (by) {
    case 'type':
      return names.types.some((type) => isSame(by, operand, type));
    case 'component':
      return names.components.some((component) => isSame(by, operand, component));
    case 'label':
      return names.labels.some((name) => isSame(by, operand, { name }));
    case 'parent':
      return true;
  }
}
