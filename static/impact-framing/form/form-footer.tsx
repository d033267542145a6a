import { CircleIcon } from '../../shared/icons/signs';
import { FORM } from './texts';

type FooterProps = {
  readonly answered: number;
  /** Which questions are answered, in form order, with their labels. */
  readonly marks: readonly boolean[];
  readonly labels: readonly string[];
  readonly goTo: (at: number) => void;
  readonly next: (() => void) | undefined;
  readonly later: (() => void) | undefined;
  readonly canSave: boolean;
  readonly busy: boolean;
  readonly discard: (() => void) | undefined;
  readonly problem: string | undefined;
};

/** Progress, buttons, and why the last save was refused. */
export function FormFooter(props: FooterProps) {
  const { answered, marks, labels, goTo, next, later, canSave, busy, discard, problem } = props;
  return (
    <div class="stack">
      <p class="coach hollow" role="alert">
        {problem}
      </p>
      <div class="row">
        <span class="progress">
          {marks.map((done, at) => (
            <button
              key={labels[at]}
              type="button"
              class="link dot"
              aria-label={`${labels[at]} ${done ? FORM.answered : FORM.open}`}
              onClick={() => goTo(at)}
            >
              <CircleIcon isFull={done} />
            </button>
          ))}
          <span>{FORM.progress(answered, marks.length)}</span>
        </span>
        <span class="help">{FORM.keys}</span>
        <span class="push row">
          {next && (
            <button type="button" class="button" onClick={next}>
              {FORM.next}
            </button>
          )}
          <button type="submit" class="button primary" disabled={!canSave}>
            {busy ? FORM.saving : FORM.save}
          </button>
          {later && (
            <button type="button" class="button subtle" onClick={later}>
              {FORM.answerLater}
            </button>
          )}
          {discard && (
            <button type="button" class="button subtle" onClick={discard}>
              {FORM.discard}
            </button>
          )}
        </span>
      </div>
    </div>
  );
}
