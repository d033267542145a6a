import type { FourId } from '../framing/question';
import { FOUR_QUESTIONS } from '../framing/questions';
import type { PlaceGuard } from './guard';

const COUNT_WORDS = ['None of', 'One of', 'Two of', 'Three of', 'All'] as const;

/**
 * Tells somebody which answers are needed (product, 1.3, refusals): the one question by its label, several by their short
 * names in form order. Nothing where nothing is open. `laterAllowed`: whether "Answer later" would do.
 */
export function refusalText(open: readonly FourId[], laterAllowed: boolean): string | undefined {
  const questions = FOUR_QUESTIONS.filter(({ id }) => open.some((one) => one === id));
  const [only, ...others] = questions;
  if (!only) return undefined;
  if (others.length === 0) return `Answer “${only.label}”${laterAllowed ? ' or choose Answer later.' : '.'}`;
  const names = questions.map(({ shortName }) => shortName).join(', ');
  return `${COUNT_WORDS[questions.length]} four questions are open: ${names}.`;
}

/**
 * What the guard's expression says in manifest.yml: the same where one question is open; several are all named by their
 * labels, because an expression has no room for both kinds of names.
 */
export function guardText(open: readonly FourId[], { ask, end }: Pick<PlaceGuard, 'ask' | 'end'>): string {
  const questions = ask.filter(({ text }) => open.some((one) => one === text)).map(({ named }) => named);
  return `Answer${questions.join()}${end}`;
}
