import { useState } from 'preact/hooks';
import { TEXTS } from '../texts';
import type { OperandPickerProps } from './operand-picker-props';
import { TypedOperand } from './typed-operand';

/** A browser's own list gets slow beyond this; what is typed needs no list. */
const MOST_OFFERED = 200;

type TypeLabelProps = Pick<OperandPickerProps, 'onAdd' | 'onClose'> & { readonly labels: readonly string[] };

/** Types a label, with the site's labels to choose from. One that isn't used yet is welcome: it matches once it is. */
export function TypeLabel({ labels, onAdd, onClose }: TypeLabelProps) {
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
