import { useId } from 'preact/hooks';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { TEXTS } from '../texts';

/** What a browser's own list offers: what it puts in the field, and what it shows of it. */
type Offered = { readonly value: string; readonly text: string };

type TypedOperandProps = {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly offered: readonly Offered[];
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Why what was typed can't be added. */
  readonly problem?: string | undefined;
};

/** A field for one thing that a row may name, with things to choose from; Enter adds it. */
export function TypedOperand({ label, typed, onType, offered, onSubmit, onClose, problem = '' }: TypedOperandProps) {
  const id = useId();
  const field = useAutoFocus<HTMLInputElement>();
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form class="stack tight" onSubmit={submit}>
      <div class="row">
        <label for={id} class="plain">
          {label}
        </label>
        <input
          id={id}
          ref={field}
          class="field medium"
          list={`${id}-offered`}
          maxLength={255}
          autocomplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <datalist id={`${id}-offered`}>
          {offered.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </datalist>
        <button type="submit" class="button">
          {TEXTS.add}
        </button>
        <button type="button" class="button subtle" onClick={onClose}>
          {TEXTS.cancel}
        </button>
      </div>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
