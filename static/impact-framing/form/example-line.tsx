import { useId, useState } from 'preact/hooks';
import { FORM } from './texts';

/** An answer in business language for work of this kind, shown when asked for. */
export function ExampleLine({ text }: { readonly text: string }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <span class="help">
      <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {FORM.example}
      </button>{' '}
      <span id={id}>{open && `“${text}”`}</span>
    </span>
  );
}
