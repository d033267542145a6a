import { type FourId, FOUR_QUESTIONS } from '../framing/questions';

const COUNT_WORDS = ['None of', 'One of', 'Two of', 'Three of', 'All'] as const;

/**
 * Tells somebody which answers are needed: the one question by its label, several by their short names in form order.
 * Nothing where nothing is open. `laterAllowed`: whether "Answer later" would do.
 */
export function refusalText(open: readonly FourId[], laterAllowed: boolean): string | undefined {
  const questions = FOUR_QUESTIONS.filter(({ id }) => open.some((one) => one === id));
  const [only, ...others] = questions;
  if (!only) return undefined;
  if (others.length === 0) return `Answer “${only.label}”${laterAllowed ? ' or choose Answer later.' : '.'}`;
  const names = questions.map(({ shortName }) => shortName).join(', ');
  return `${COUNT_WORDS[questions.length]} four questions are open: ${names}.`;
}
