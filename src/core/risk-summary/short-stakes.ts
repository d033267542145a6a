import { formatDay, formatDayNear, parseCalendarDay, type CalendarDay } from '../time/calendar-day';
import { STAKES } from '../framing/questions';
import { saidIn } from '../framing/said';
import { readAnswers, type Answers } from './answers';
import { collapse, withoutClosing } from './normalise-answer';
import { cutAtWord, nothingHappens } from './nothing-at-stake';
import type { SummaryRequest } from './summary-by';
import { beginSentence, nameItems, say, textOf, type Words } from './summary-part';

const LONGEST = 90;
const QUESTION_MARKS = new Set('?。！？');

/** What is at stake on one line, for a row or a tooltip. */
export type ShortStakes = {
  /** At most 90 characters, cut between words with …, without a closing mark. */
  readonly text: string;
  /** The deadline is over; said beside the text, which then names no date. */
  readonly datePassed: boolean;
};

/**
 * The first answer that says what is at stake, with the day that lies ahead in front of it, unless it names that day;
 * nothing where none is given. "By" a day it would say the opposite: "nobody can log in by 12 Nov".
 */
export function shortStakes(request: SummaryRequest): ShortStakes | undefined {
  const answers = readAnswers(request, saidIn(request.framing, request));
  const deadline = parseCalendarDay(request.framing?.deadline);
  const datePassed = deadline !== undefined && deadline < request.today;
  const words = firstAnswer(answers);
  if (words === undefined) {
    if (!nothingHappens(answers)) return undefined;
    const reason = collapse(answers.nothing.get('doNothing') ?? '');
    return { text: within(`Nothing at stake: ${reason}`, LONGEST), datePassed };
  }
  const alone = within(unmarked(textOf(beginSentence(words))), LONGEST);
  if (deadline === undefined || datePassed || namesDay(alone, deadline)) return { text: alone, datePassed };
  const day = `${formatDayNear(deadline, request.today)}: `;
  return { text: day + within(unmarked(textOf(words)), LONGEST - day.length), datePassed };
}

function firstAnswer(answers: Answers): Words | undefined {
  for (const { id, byItems } of STAKES) {
    if (byItems && answers.items.length > 0) return say(nameItems(answers.items), ' cannot ship');
    const words = answers.given.get(id);
    if (words !== undefined) return say(words);
  }
  return undefined;
}

function unmarked(text: string): string {
  return withoutClosing(text, QUESTION_MARKS);
}

/** Whether a text names a day: "12 Nov", "November 12th", "12.11.", "2026-11-12". */
function namesDay(text: string, deadline: CalendarDay): boolean {
  const [year = '', monthNumber = '', dayNumber = ''] = deadline.split('-');
  const [day, month] = [`0?${Number(dayNumber)}`, `0?${Number(monthNumber)}`];
  const [, long = ''] = formatDay(deadline).split(' ');
  const name = `${long}[a-z]{0,6}\\.?`;
  const said = [
    `${day}(?:st|nd|rd|th)?\\.? (?:of )?${name}`,
    `${name} ${day}(?:st|nd|rd|th)?`,
    `${day}[./]${month}`,
    `${year}-${monthNumber}-${dayNumber}`,
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${said.join('|')})(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function within(text: string, limit: number): string {
  if (Array.from(text).length <= limit) return text;
  return `${cutAtWord(text, limit - 1).head}…`;
}
