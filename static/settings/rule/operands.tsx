import { Fragment } from 'preact';
import { DEFAULT_RULE } from '../../../src/core/technical-rule/default-rule';
import type { Operand, RuleRow } from '../../../src/core/technical-rule/rule';
import { isSame } from '../../../src/core/technical-rule/same-operand';
import { RemoveIcon } from '../../shared/icons/signs';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';

type OperandsProps = {
  readonly row: RuleRow;
  readonly names: ProjectNames;
  readonly disabled: boolean;
  readonly onRemove: (at: number) => void;
};

/** Words of the starting rule that nothing here uses, beyond so many, are folded away; a person's own never are. */
const MOST_UNUSED = 3;

/** What a row names, joined by "or". What nothing here is called is shown with its 0 items: it matches once something is. */
export function Operands({ row, names, disabled, onRemove }: OperandsProps) {
  const all = row.is.map((operand, at) => ({ operand, at, isUsed: isHere(row, operand, names) }));
  const starting = all.filter(({ operand, isUsed }) => !isUsed && isOfDefault(row, operand));
  const isFolded = starting.length > MOST_UNUSED;
  const shown = isFolded ? all.filter((one) => !starting.includes(one)) : all;
  const chips = (operands: typeof all) =>
    operands.map(({ operand, at, isUsed }, place) => (
      <Fragment key={`${operand.id ?? ''} ${operand.name}`}>
        {place > 0 && <span class="subtle-text"> {TEXTS.or} </span>}
        <span class="chip">
          {operand.name}
          {!isUsed && <span class="help">{TEXTS.noItems}</span>}
          {!disabled && (
            <button
              type="button"
              class="link"
              aria-label={TEXTS.removeOperand(operand.name)}
              onClick={() => onRemove(at)}
            >
              <RemoveIcon />
            </button>
          )}
        </span>
      </Fragment>
    ));
  return (
    <>
      <span class="operands">
        <strong>{TEXTS.rowIs[row.by]}</strong> {chips(shown)}
      </span>
      {isFolded && (
        <details class="absent" open={shown.length === 0}>
          <summary>{TEXTS.unused(starting.length)}</summary>
          <p class="operands">{chips(starting)}</p>
        </details>
      )}
    </>
  );
}

const isOfDefault = ({ by }: RuleRow, operand: Operand): boolean =>
  DEFAULT_RULE.rows.some((row) => row.by === by && row.is.some(({ name }) => name === operand.name));

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
