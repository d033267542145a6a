import { useRef, useState } from 'preact/hooks';
import { boot } from '../boot';
import { AppFieldInForm } from '../create/app-field-in-form';
import type { FrameHandle } from '../frames/forge-frame';
import { JiraRefusal } from '../jira/call';
import { fieldOf, fieldsAskedAt, moveIssue, type FieldMeta, type Issue, type Transition } from '../jira/issue';
import { adfOf } from '../parts/adf';
import { Problem } from '../parts/problem';
import { Waiting } from '../parts/waiting';
import { Dialog } from '../parts/dialog';
import { useLoaded } from '../use-loaded';
import { issueExtension } from './issue-part';

export type TransitionDialogProps = {
  readonly issue: Issue;
  readonly transition: Transition;
  /** The item was moved on, or the person closed the dialog. */
  ended(): void;
};

/** What Jira asks for on the way to another status: the fields of the transition, and a comment. */
export function TransitionDialog({ issue, transition, ended }: TransitionDialogProps) {
  const [asked, read] = useLoaded(() => fieldsAskedAt(issue.key, transition.id), [issue.key, transition.id]);
  const [refusal, setRefusal] = useState<JiraRefusal>();
  const [isSending, setSending] = useState(false);
  const [comment, setComment] = useState('');
  const entered = useRef<Readonly<Record<string, unknown>>>({});
  const handles = useRef(new Map<string, FrameHandle>());

  const send = async (): Promise<void> => {
    setSending(true);
    await Promise.all([...handles.current.values()].map((handle) => handle.settle()));
    const update = comment.trim() === '' ? {} : { update: { comment: [{ add: { body: adfOf(comment) } }] } };
    try {
      await moveIssue(issue.key, transition.id, { fields: entered.current, ...update });
      ended();
    } catch (error) {
      setRefusal(error instanceof JiraRefusal ? error : new JiraRefusal(0, [String(error)], {}));
      setSending(false);
    }
  };

  return (
    <Dialog title={transition.name} size="large" closeOnOverlayClick={false} dismissed={ended}>
      <form
        class="create"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {refusal !== undefined && refusal.messages.length > 0 && <Problem message={refusal.messages.join(' ')} />}
        {asked.state === 'failed' && <Problem message={asked.message} retry={read} />}
        {asked.state === 'loading' && <Waiting lines={6} />}
        {asked.state === 'there' &&
          asked.value.map((meta) => (
            <AskedField
              key={meta.key}
              meta={meta}
              issue={issue}
              transition={transition}
              error={refusal?.fieldErrors[meta.key]}
              changed={(value) => {
                entered.current = { ...entered.current, [meta.key]: value };
              }}
              onHandle={(handle) => handles.current.set(meta.key, handle)}
            />
          ))}
        <label class="labelled">
          <span class="label-text">Comment</span>
          <textarea
            class="field"
            rows={2}
            value={comment}
            onInput={({ currentTarget }) => setComment(currentTarget.value)}
          />
        </label>
        <div class="dialog-foot">
          <button type="button" class="button subtle" onClick={ended}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={isSending || asked.state !== 'there'}>
            {transition.name}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

type AskedFieldProps = {
  readonly meta: FieldMeta;
  readonly issue: Issue;
  readonly transition: Transition;
  readonly error: string | undefined;
  changed(value: unknown): void;
  onHandle(handle: FrameHandle): void;
};

/** The app's own UI where its field says so; else Jira's editor for what the field holds. */
function AskedField({ meta, issue, transition, error, changed, onHandle }: AskedFieldProps) {
  const field = boot.app.fields.find(({ id }) => id === meta.key);
  if (field === undefined) return <p class="subtle-text">{meta.name} can’t be edited here in the sandbox.</p>;
  const start = fieldOf(issue, field.id);
  if (field.editsOn.includes('issue-transition')) {
    const { issue: shown, project } = issueExtension('jira:customField', issue);
    return (
      <AppFieldInForm
        field={field}
        start={start}
        context={{
          issue: shown,
          project,
          issueTransition: { id: transition.id },
          renderContext: 'issue-transition',
          experience: 'issue-transition',
        }}
        error={error}
        changed={changed}
        onHandle={onHandle}
      />
    );
  }
  return (
    <label class="labelled">
      <span class="label-text">{field.name}</span>
      <textarea
        class="field"
        rows={4}
        defaultValue={start === undefined || start === null ? '' : JSON.stringify(start, null, 2)}
        onInput={({ currentTarget }) => changed(valueIn(currentTarget.value))}
      />
      {error !== undefined && (
        <span class="error-text" role="alert">
          {error}
        </span>
      )}
    </label>
  );
}

/** An object field's value as somebody writes it in Jira's own editor; what is no JSON goes as it is, and is refused. */
function valueIn(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
