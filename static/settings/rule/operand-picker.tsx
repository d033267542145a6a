import { useId, useState } from 'preact/hooks';
import { isSame } from '../../../src/core/technical-rule/same-operand';
import type { Component } from '../../../src/jira/site';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { TEXTS } from '../texts';
import { type OperandPickerProps, TypedOperand, TypeParent } from './typed-operand';

/** A browser's own list gets slow beyond this; what is typed needs no list. */
const MOST_OFFERED = 200;

/** Picks one thing that a row may name: from the project where that is a short list, else by typing. */
export function OperandPicker({ by, names, taken, onAdd, onClose }: OperandPickerProps) {
  const left = (things: readonly Component[]): readonly Component[] =>
    things.filter((thing) => !taken.some((operand) => isSame(by, operand, thing)));
  const given = { onAdd, onClose };
  switch (by) {
    case 'type':
      return (
        <ChooseOperand
          label={TEXTS.facts.type}
          offered={left(names.types.filter(({ level }) => level === 'standard'))}
          none={TEXTS.nothingToChoose.type}
          {...given}
        />
      );
    case 'component':
      return (
        <ChooseOperand
          label={TEXTS.facts.component}
          offered={left(names.components)}
          none={TEXTS.nothingToChoose.component}
          {...given}
        />
      );
    case 'label':
      return <TypeLabel labels={names.labels} {...given} />;
    case 'parent':
      return <TypeParent {...given} />;
  }
}

type ChooseOperandProps = Pick<OperandPickerProps, 'onAdd' | 'onClose'> & {
  readonly label: string;
  readonly offered: readonly Component[];
  /** What to say when there is nothing to offer. */
  readonly none: string;
};

/** Chooses one of a few things that the project has. */
function ChooseOperand({ label, offered, none, onAdd, onClose }: ChooseOperandProps) {
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

type TypeLabelProps = Pick<OperandPickerProps, 'onAdd' | 'onClose'> & { readonly labels: readonly string[] };

/** Types a label, with the site's labels to choose from. One that isn't used yet is welcome: it matches once it is. */
function TypeLabel({ labels, onAdd, onClose }: TypeLabelProps) {
  const [typed, setTyped] = useState('');
  const sought = typed.toLowerCase();
  const found = labels.filter((label) => label.toLowerCase().includes(sought)).slice(0, MOST_OFFERED);
  const add = () => {
    if (typed === '') return;
    onAdd({ name: typed });
    onClose();
  };
  return (
    <TypedOperand
      label={TEXTS.typeLabel}
      typed={typed}
      onType={(text) => setTyped(text.replace(/\s/g, ''))}
      offered={found.map((label) => ({ value: label, text: label }))}
      onSubmit={add}
      onClose={onClose}
    />
  );
}
