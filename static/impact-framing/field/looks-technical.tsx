import { FORM } from '../form/texts';

/** What somebody makes of the question whether an item that looks technical is. */
export type Choice = 'now' | 'later' | 'not';

type LooksProps = {
  readonly words: readonly string[];
  readonly mayPromise: boolean;
  readonly choose: (choice: Choice) => void;
};

/** Asks about an item that its type doesn't make technical, but its summary does: answer now, later, or it isn't. */
export function LooksTechnical({ words, mayPromise, choose }: LooksProps) {
  return (
    <div class="row" role="status">
      <p>{FORM.looksTechnical(words.join(', '))}</p>
      <span class="row">
        <button type="button" class="button" onClick={() => choose('now')}>
          {FORM.answerNow}
        </button>
        {mayPromise && (
          <button type="button" class="button" onClick={() => choose('later')}>
            {FORM.answerLater}
          </button>
        )}
        <button type="button" class="button subtle" onClick={() => choose('not')}>
          {FORM.itIsnt}
        </button>
      </span>
    </div>
  );
}
