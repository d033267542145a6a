import { useId, useState } from 'preact/hooks';
import { useAutoFocus } from '../parts/use-auto-focus';
import { TEXTS } from '../texts';
import type { OperandPickerProps } from './operand-picker-props';

/** A browser's own list gets slow beyond this; what is typed needs no list. */
const MOST_OFFERED = 200;

type TypeLabelProps = Pick<OperandPickerProps, 'onAdd' | 'onClose'> & { readonly labels: readonly string[] };

/** Types a label, with the site's labels to choose from. One that isn't used yet is welcome: it matches once it is. */
export function TypeLabel({ labels, onAdd, onClose }: TypeLabelProps) {
  const id = useId();
  const field = useAutoFocus<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  const sought = typed.trim().toLowerCase();
  const add = (event: Event) => {
    event.preventDefault();
    if (sought === '') return;
    onAdd({ name: typed.trim() });
    onClose();
  };
  return (
    <form class="row" onSubmit={add}>
      <label for={id} class="visually-hidden">
        {TEXTS.typeLabel}
      </label>
      <input
        id={id}
        ref={field}
        class="field medium"
        list={`${id}-labels`}
        maxLength={255}
        placeholder={TEXTS.typeLabel}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value.replace(/\s/g, ''))}
      />
      <datalist id={`${id}-labels`}>
        {labels
          .filter((label) => label.toLowerCase().includes(sought))
          .slice(0, MOST_OFFERED)
          .map((label) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
      </datalist>
      <button type="submit" class="button">
        {TEXTS.add}
      </button>
      <button type="button" class="button subtle" onClick={onClose}>
        {TEXTS.cancel}
      </button>
    </form>
  );
}
