import type { RefObject } from 'preact';

type SearchFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly field?: RefObject<HTMLInputElement>;
};

/** A field for words to look for, with its label beside it. */
export function SearchField({ id, label, typed, onType, field }: SearchFieldProps) {
  return (
    <>
      <label for={id} class="plain">
        {label}
      </label>
      <input
        id={id}
        {...(field ? { ref: field } : {})}
        class="field medium"
        type="search"
        autocomplete="off"
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </>
  );
}
