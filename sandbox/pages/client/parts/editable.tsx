import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

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
  const end = (): void => {
    setEditing(false);
    setProblem(undefined);
    requestAnimationFrame(() => opener.current?.focus());
  };
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
                d="M2 12.5V14h1.5l8-8L10 4.500zM11 3.500l1.500 1.500 1-1a1 1 0 0 0 0-1.500 1 1 0 0 0-1.500 0z"
                fill="currentColor"
              />
            </svg>
          </button>
        )}
      </div>
    );
  }
  return (
    <form
      class="editing"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), end())}
    >
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
