import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import { FORM } from './texts';

type ChoiceLineProps = {
  readonly legend: string;
  /** What holds now, in words; nothing where nobody and nothing chose. */
  readonly chosen: string | undefined;
  /** The app chose it from the item's words. */
  readonly suggested: boolean;
  readonly children: ComponentChildren;
};

/** A choice on one line, with its options behind "change". */
export function ChoiceLine({ legend, chosen, suggested, children }: ChoiceLineProps) {
  const [open, setOpen] = useState(false);
  return (
    <fieldset class="stack">
      <legend class="inline">
        {legend} {chosen && <strong>{chosen}</strong>}
        {chosen && suggested && ` (${FORM_TEXTS.suggested})`}{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? FORM.close : chosen ? FORM.change : FORM.choose}
        </button>
      </legend>
      {open && children}
    </fieldset>
  );
}
