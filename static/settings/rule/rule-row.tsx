import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { JqlClause } from '../../../src/core/query/jql';
import type { Operand, RuleRow as Row } from '../../../src/core/technical-rule/rule';
import { AddIcon, ArrowDownIcon, ArrowUpIcon, RemoveIcon } from '../../shared/icons/signs';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { countOf } from '../../../src/core/time/count-text';
import { Examples, FoundCount } from './found-count';
import { OperandPicker } from './operand-picker';
import { Operands } from './operands';
import type { Found } from './use-preview';

type RuleRowProps = {
  readonly place: number;
  readonly of: number;
  readonly siteUrl: string;
  readonly names: ProjectNames;
  readonly row: Row;
  readonly query: JqlClause | undefined;
  readonly found: Found | undefined;
  readonly disabled: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onAddOperand: (operand: Operand) => void;
  readonly onRemoveOperand: (at: number) => void;
};

/** One row: what it names, how many items that finds, and what can be done with it. */
export function RuleRow(props: RuleRowProps) {
  const { place, of, siteUrl, names, row, query, found, disabled, onMove, onRemove } = props;
  const [adding, setAdding] = useState(false);
  const words = `${TEXTS.rowIs[row.by]} ${row.is.map(({ name }) => name).join(` ${TEXTS.or} `)}`;
  return (
    <li class="rule">
      <span class="number">{place}</span>
      <div class="what stack tight">
        <Operands row={row} names={names} disabled={disabled} onRemove={props.onRemoveOperand} />
        {!disabled && adding && (
          <OperandPicker
            by={row.by}
            names={names}
            taken={row.is}
            onAdd={props.onAddOperand}
            onClose={() => setAdding(false)}
          />
        )}
        <span class="row">
          <FoundCount
            siteUrl={siteUrl}
            query={query}
            found={found}
            text={(count) => countOf(count, 'item')}
            label={(count) => `${countOf(count, 'item')}: ${words}`}
          />
          <Examples siteUrl={siteUrl} found={found} />
        </span>
      </div>
      {!disabled && (
        <div class="row actions">
          {!adding && (
            <button
              type="button"
              class="button subtle"
              aria-label={TEXTS.orMore(words)}
              onClick={() => setAdding(true)}
            >
              <AddIcon /> {TEXTS.or}
            </button>
          )}
          <Action name="up" label={TEXTS.up(words)} disabled={place === 1} onClick={() => onMove(-1)}>
            <ArrowUpIcon />
          </Action>
          <Action name="down" label={TEXTS.down(words)} disabled={place === of} onClick={() => onMove(1)}>
            <ArrowDownIcon />
          </Action>
          <Action name="remove" label={TEXTS.remove(words)} disabled={false} onClick={onRemove}>
            <RemoveIcon />
          </Action>
        </div>
      )}
    </li>
  );
}

type ActionProps = {
  readonly name: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  /** Its icon. */
  readonly children: ComponentChildren;
};

function Action({ name, label, disabled, onClick, children }: ActionProps) {
  return (
    <button
      type="button"
      class="button subtle icon"
      data-action={name}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
