import type { Gap } from '../../../src/core/framing/gap';
import { FOUR_IDS, type QuestionId, QUESTION } from '../../../src/core/framing/questions';
import type { FramingState } from '../../../src/core/framing/framing';
import { TEXTS } from '../texts';

type GapLinesProps = {
  readonly gaps: readonly Gap[];
  readonly state: FramingState;
  /** Reasons of "Nothing, because …" that the sentence leaves out. */
  readonly details: readonly string[];
  readonly edit: ((from: QuestionId) => void) | undefined;
};

/** What nobody answered, what convinces nobody yet, and what was answered with "nothing": each a line. */
export function GapLines({ gaps, state, details, edit }: GapLinesProps) {
  if (state === 'open' || state === 'inherited') return null;
  const missing = gaps.filter((gap) => gap.code === 'missing');
  const weak = gaps.filter((gap) => gap.code !== 'missing');
  const [first] = missing.length < FOUR_IDS.length ? missing : [];
  if (!first && weak.length + details.length === 0) return null;
  return (
    <ul class="lines">
      {first && (
        <li>
          {TEXTS.notAnswered(missing.map(({ question }) => QUESTION[question].phrase).join('; '))}{' '}
          {edit && (
            <button type="button" class="link" onClick={() => edit(first.question)}>
              {TEXTS.add}
            </button>
          )}
        </li>
      )}
      {weak.map(({ question, text }) => (
        <li key={question}>
          <strong>{QUESTION[question].lead}:</strong> {text}{' '}
          {edit && (
            <button type="button" class="link" onClick={() => edit(question)}>
              {TEXTS.improve}
            </button>
          )}
        </li>
      ))}
      {details.map((detail) => (
        <li key={detail} class="subtle-text">
          {detail}
        </li>
      ))}
    </ul>
  );
}
