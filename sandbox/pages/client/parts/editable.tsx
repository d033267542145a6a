import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export type EditableProps = {
  /** What is edited, for those who can't see it: "Summary". */
  readonly name: string;
  readonly canEdit: boolean;
  /** What is read while nobody edits. */
  readonly children: ComponentChildren;
  /** The form's control; its `name` must be `value`. */
  readonly control: ComponentChildren;
  /** Saves the control's text; rejects with what is wrong. */
  save(text: string): Promise<void>;
};

/** Something that turns into a form where it stands, as Jira's fields do. Escape leaves it unchanged. */
export function Editable({ name, canEdit, children, control, save }: EditableProps) {
  const [isEditing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const end = (): void => {
    setEditing(false);
    setProblem(undefined);
    requestAnimationFrame(() => opener.current?.focus());
  };
  useEffect(() => {
    if (!isEditing) return undefined;
    form.current?.querySelector<HTMLElement>('[name=value]')?.focus();
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    form.current?.addEventListener('keydown', leave);
    return undefined;
  }, [isEditing]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const text = new FormData(event.currentTarget).get('value');
    save(typeof text === 'string' ? text : '').then(end, (error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  if (!isEditing) {
    return (
      <div class="editable">
        {children}
        {canEdit && (
          <button ref={opener} type="button" class="edit" onClick={() => setEditing(true)} aria-label={`Edit ${name}`}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path
                d="m11.6 1.9 2.5 2.5-8.300 8.300L2 14l1.300-3.800zM4.600 10.900l-.6 1.600.1.1 1.600-.6z"
                fill="currentColor"
              />
            </svg>
          </button>
        )}
      </div>
    );
  }
  return (
    <form ref={form} class="editing" onSubmit={submit}>
      {control}
      {problem !== undefined && (
        <p class="error-text" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button primary small">
          Save
        </button>
        <button type="button" class="button subtle small" onClick={end}>
          Cancel
        </button>
      </div>
    </form>
  );
}
