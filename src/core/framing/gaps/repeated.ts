import type { Answer, GapRule } from '../gap';
import { answerText } from '../answer';
import { QUESTIONS } from '../questions';
import { contentWords } from '../repeats-words';

/** The same words as an earlier answer, in form order. */
export const repeated: GapRule = {
  code: 'repeated',
  find: (answer) => {
    const said = contentWords(answer.text).join(' ');
    if (said === '' || !earlierTexts(answer).some((text) => contentWords(text).join(' ') === said)) return undefined;
    return {
      words: [answer.text],
      text: 'Same as the answer above. What is different here? If nothing: “Nothing, because …”.',
    };
  },
};

function earlierTexts({ question, framing }: Answer): readonly string[] {
  const at = QUESTIONS.findIndex(({ id }) => id === question.id);
  return QUESTIONS.slice(0, at).map(({ id }) => answerText(framing, id));
}
