import { wordsOf } from '../word';
import type { CalendarDay } from '../calendar-day';
import { phrasesIn } from '../phrases';
import { isSeveralClauses, isTooLongForClause } from '../risk-summary/clause-limits';
import type { Framing } from './framing';
import { nothingBecause } from './nothing-because';
import { onlyJargon } from './only-jargon';
import { isPlaceholder } from './placeholder';
import { answerText, type QuestionId } from './question';
import { QUESTIONS } from './questions';
import { shortened } from './shortened';
import { SECURITY_WORDS } from './words/security';

type HintCode = 'number' | 'date' | 'past-date' | 'jargon' | 'too-long' | 'several-sentences' | 'security';

/** What would make a framing read better. Not a gap: nothing is missing without it (product, 1.3, hints). */
export type Hint = { readonly code: HintCode; readonly question: QuestionId; readonly text: string };

/** Hints on the answers that are there, in form order. `today` is the reader's calendar day. */
export function framingHints(
  framing: Framing | undefined,
  { today }: { readonly today: CalendarDay },
): readonly Hint[] {
  return QUESTIONS.flatMap(({ id }) => {
    const text = answerText(framing, id);
    const onDate = id === 'doNothing' ? dateHints(framing, text, today) : [];
    if (text === '' || isPlaceholder(text)) return onDate;
    const onNumber = id === 'risk' ? numberHints(framing, text) : [];
    return [...onDate, ...onNumber, ...wordingHints(id, text)];
  });
}

function dateHints(framing: Framing | undefined, text: string, today: CalendarDay): readonly Hint[] {
  const deadline = framing?.deadline;
  if (deadline !== undefined) {
    return deadline < today
      ? [
          {
            code: 'past-date',
            question: 'doNothing',
            text: 'This date has passed. Is there a new one, or did it happen?',
          },
        ]
      : [];
  }
  if (text === '' || framing?.noFixedDate || nothingBecause(text) !== undefined) return [];
  return [{ code: 'date', question: 'doNothing', text: 'Is there a date? If not, choose “no fixed date”.' }];
}

function numberHints(framing: Framing | undefined, text: string): readonly Hint[] {
  const hasCost = [framing?.costLow, framing?.costLikely, framing?.costHigh].some((cost) => cost !== undefined);
  if (hasCost || /\p{N}/u.test(text) || nothingBecause(text) !== undefined) return [];
  return [
    { code: 'number', question: 'risk', text: 'Stronger with a number. A guess is fine: “about 2 hours a week”.' },
  ];
}

function wordingHints(question: QuestionId, text: string): readonly Hint[] {
  const hints: Hint[] = [];
  const jargon = onlyJargon(text);
  if (jargon !== undefined) {
    hints.push({
      code: 'jargon',
      question,
      text: `Only engineers know “${shortened(jargon)}”. What would a user notice?`,
    });
  }
  if (isTooLongForClause(text)) {
    hints.push({ code: 'too-long', question, text: 'Over 200 characters. One plain sentence reads best.' });
  }
  if (isSeveralClauses(text)) {
    hints.push({
      code: 'several-sentences',
      question,
      text: 'More than one sentence. The summary reads best with one.',
    });
  }
  if (phrasesIn(wordsOf(text), [SECURITY_WORDS]).length > 0) {
    hints.push({
      code: 'security',
      question,
      text: 'Everyone who sees this item can read this. Leave out how the hole is used.',
    });
  }
  return hints;
}
