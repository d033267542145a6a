import type { RefObject } from 'preact';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import { LONGEST_ANSWER } from '../../../src/core/framing/limits';
import { LengthNote } from '../../shared/parts/length-note';
import { FORM } from './texts';

type AnswerBoxProps = {
  readonly id: string;
  readonly text: string;
  readonly helpId: string;
  readonly coachId: string;
  readonly invalid: boolean;
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly onText: (text: string) => void;
  /** Enter in an answer of one line. */
  readonly goOn: () => void;
};

/** The box for an answer's words. It grows with them; Enter goes on, Shift+Enter begins a new line. */
export function AnswerBox(props: AnswerBoxProps) {
  const { id, text, helpId, coachId, invalid, box, onText, goOn } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (text.includes('\n')) return;
    event.preventDefault();
    goOn();
  };
  // An answer that was refused leaves the reader with nothing, so there is nothing to keep.
  const mayAnswerNothing = text.trim() === '' || invalid;
  const answerNothing = () => {
    onText(FORM.nothingBecause);
    box.current?.focus();
  };
  return (
    <div class="answer">
      <textarea
        ref={box}
        id={id}
        class="field"
        dir="auto"
        rows={1}
        maxLength={LONGEST_ANSWER}
        value={text}
        aria-describedby={`${helpId} ${coachId}`}
        aria-invalid={invalid}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <LengthNote text={text} most={LONGEST_ANSWER} />
      {mayAnswerNothing && (
        <button type="button" class="link" onClick={answerNothing}>
          {FORM_TEXTS.nothingBecause}
        </button>
      )}
    </div>
  );
}
