import { formatDayNear, parseCalendarDay } from '../calendar-day';
import { readAnswers } from './answers';
import { cutAtWord } from './cut-at-word';
import { collapse } from './normalise-answer';
import { nothingHappens } from './nothing-at-stake';
import type { SummaryRequest } from './risk-summary';
import { beginSentence } from './sentence';
import { say, textOf } from './summary-part';
import { nameItems } from './waiting-items';

const LONGEST = 90;

/** What is at stake on one line, for a row or a tooltip. */
export type ShortStakes = {
  /** At most 90 characters, cut between words with …, without a closing mark. */
  readonly text: string;
  /** The deadline is over; said beside the text, which then names no date. */
  readonly datePassed: boolean;
};

/** The first answer of doing nothing, risk and blocked, with the date that lies ahead; nothing where none is given. */
export function shortStakes(request: SummaryRequest): ShortStakes | undefined {
  const text = firstAnswer(request);
  if (text === undefined) return undefined;
  const deadline = parseCalendarDay(request.framing?.deadline);
  const datePassed = deadline !== undefined && deadline < request.today;
  const by = deadline === undefined || datePassed ? '' : ` by ${formatDayNear(deadline, request.today)}`;
  return { text: within(text, LONGEST - by.length) + by, datePassed };
}

function firstAnswer(request: SummaryRequest): string | undefined {
  const answers = readAnswers(request.framing, request);
  const words = answers.given.get('doNothing') ?? answers.given.get('risk');
  if (words !== undefined) return unmarked(words);
  if (answers.items.length > 0) return textOf(say(nameItems(answers.items), ' cannot ship'));
  const blocked = answers.given.get('blocked');
  if (blocked !== undefined) return unmarked(blocked);
  return nothingHappens(answers) ? `Nothing at stake: ${collapse(answers.nothing.get('doNothing') ?? '')}` : undefined;
}

/** As a sentence begins, but open at its end: a date may follow. */
function unmarked(text: string): string {
  return textOf(beginSentence(say(text))).replace(/[?。！？]+$/u, '');
}

function within(text: string, limit: number): string {
  if (Array.from(text).length <= limit) return text;
  return `${cutAtWord(text, limit - 1).head}…`;
}
