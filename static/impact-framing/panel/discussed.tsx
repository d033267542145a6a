import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CLOSER } from './closer-texts';
import { recordKeep } from './actions';
import type { JudgedProps } from './panel-props';

/** "Discussed today": people talked about the item and keep it, with a note if they like. */
export function Discussed({ facts, reading }: Pick<JudgedProps, 'facts' | 'reading'>) {
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), [open]);
  const keep = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const recorded = await recordKeep(facts.found.issue.id, note, reading.reload);
    setBusy(false);
    if (recorded) {
      setOpen(false);
      setNote('');
    }
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
  };
  if (!open) {
    return (
      <button type="button" class="button" aria-expanded="false" onClick={() => setOpen(true)}>
        {CLOSER.discussed}
      </button>
    );
  }
  return (
    <form class="row grow" onSubmit={(event) => void keep(event)}>
      <label for={id}>{CLOSER.note}</label>
      <input
        id={id}
        class="field grow"
        maxLength={500}
        value={note}
        ref={input}
        onInput={(event) => setNote(event.currentTarget.value)}
        onKeyDown={closeOnEscape}
      />
      <button type="submit" class="button primary" disabled={busy}>
        {CLOSER.keepIt}
      </button>
      <button type="button" class="button subtle" onClick={() => setOpen(false)}>
        {CLOSER.cancel}
      </button>
    </form>
  );
}
