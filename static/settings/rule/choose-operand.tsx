import { useId } from 'preact/hooks';
import type { Component } from '../../../src/jira/site';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { TEXTS } from '../texts';
import type { OperandPickerProps } from './operand-picker-props';

type ChooseOperandProps = Pick<OperandPickerProps, 'onAdd' | 'onClose'> & {
  readonly label: string;
  readonly offered: readonly Component[];
  /** What to say when there is nothing to offer. */
  readonly none: string;
};

/** Chooses one of a few things that the project has. */
export function ChooseOperand({ label, offered, none, onAdd, onClose }: ChooseOperandProps) {
  const id = useId();
  const list = useAutoFocus<HTMLSelectElement>();
  const choose = (chosen: string) => {
    const found = offered.find((one) => one.id === chosen);
    if (!found) return;
    onAdd({ id: found.id, name: found.name });
    onClose();
  };
  return (
    <div class="row">
      {offered.length === 0 ? (
        <span class="subtle-text">{none}</span>
      ) : (
        <>
          <label for={id} class="visually-hidden">
            {label}
          </label>
          <select
            id={id}
            ref={list}
            class="field choice-list"
            value=""
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{TEXTS.choose}</option>
            {offered.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </>
      )}
      <button type="button" class="button subtle" onClick={onClose}>
        {TEXTS.cancel}
      </button>
    </div>
  );
}
