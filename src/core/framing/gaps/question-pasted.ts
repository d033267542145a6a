import { foldedWords } from '../../text/word';
import type { GapRule } from '../gap';
import { QUESTIONS } from '../questions';
import { repeatsWords } from '../repeats-words';

const TEXTS: ReadonlySet<string> = new Set(
  QUESTIONS.flatMap(({ label, phrase, help, lead }) => [label, phrase, help, lead]).map(words),
);

/** A text of the form instead of an answer. */
export const questionPasted: GapRule = {
  code: 'question-pasted',
  find: ({ question, text }) =>
    TEXTS.has(words(text)) || repeatsWords(text, question.label)
      ? { words: [text], text: 'This is the question again.' }
      : undefined,
};

function words(text: string): string {
  return foldedWords(text).join(' ');
}
