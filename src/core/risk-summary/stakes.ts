import { QUESTION, STAKES } from '../framing/questions';
import { countColons, endsWithMark, hasColonOrSemicolon } from '../text/sentence-marks';
import { type CalendarDay, daysBetween, formatDay } from '../time/calendar-day';
import { daysAway } from '../time/days-away';
import type { Answers } from './answers';
import { hasFiniteVerb, startsAsClause } from './finite-verb';
import { beginSentence, finish, nameItems, say, textOf, type Words } from './summary-part';

/** An answer as a clause of the stakes. `alone`: how it reads as a sentence of its own. */
type Clause = {
  readonly words: Words;
  readonly alone: Words;
  readonly joinsBy: ', ' | ': ';
  readonly followsBy: ', and ' | ': ';
  /** A colon or semicolon in it ends what one sentence can carry. */
  readonly pauses: boolean;
};

/**
 * What is at stake, as sentences: one with all answers as clauses where they fit, else one for each answer; the bare
 * capability that no clause can hold comes last (docs/design.md#the-sentence). None without an answer.
 */
export function stakes(answers: Answers, lead: Lead): readonly Words[] {
  const { clauses, bare } = clausesOf(answers);
  const [first, ...rest] = clauses;
  if (first === undefined) return bare === undefined ? [] : bareAlone(bare, lead);
  const join = lead.passed ? ': ' : first.joinsBy;
  const opening = say(lead.text, join, first.words);
  const joined = say(opening, ...rest.flatMap((clause) => [clause.followsBy, clause.words]));
  const fits = join === ', ' && !clauses.some((clause) => clause.pauses) && isOneSentence(joined, clauses);
  const sentences = fits ? [finish(joined)] : [finish(opening), ...rest.map((clause) => finish(clause.alone))];
  return bare === undefined ? sentences : [...sentences, blockedSentence(bare)];
}

/** The opening of the stakes. After a lead that has `passed` no clause can follow, only a colon. */
type Lead = { readonly text: string; readonly passed: boolean };

/** "If we do nothing", or the deadline as seen from `today`. */
export function leadOf(deadline: CalendarDay | undefined, today: CalendarDay): Lead {
  if (deadline === undefined) return { text: 'If we do nothing', passed: false };
  const days = daysBetween(today, deadline);
  if (days < 0) return { text: passedOn(deadline, days), passed: true };
  const by = days === 0 ? `today, ${formatDay(deadline)}` : `${formatDay(deadline)} (${daysAway(days)})`;
  return { text: `If we don't do this by ${by}`, passed: false };
}

/** The same fact where each answer has its own label: "By 12 Nov 2026 (in 42 days)." None without a deadline. */
export function labelledLead(deadline: CalendarDay | undefined, today: CalendarDay): readonly Words[] {
  if (deadline === undefined) return [];
  const days = daysBetween(today, deadline);
  return [finish(days < 0 ? passedOn(deadline, days) : `By ${formatDay(deadline)} (${daysAway(days)})`)];
}

function passedOn(deadline: CalendarDay, days: number): string {
  return `${formatDay(deadline)} has passed (${daysAway(days)})`;
}

function isOneSentence(joined: Words, clauses: readonly Clause[]): boolean {
  return countColons(textOf(joined)) < 2 && !clauses.slice(0, -1).some(({ words }) => endsWithMark(textOf(words)));
}

/** The answers that say what is at stake, as clauses, and the capability that is none. */
function clausesOf(answers: Answers): { clauses: readonly Clause[]; bare: string | undefined } {
  let bare: string | undefined;
  const clauses = STAKES.flatMap(({ id, byItems, lead }) => {
    const text = answers.given.get(id);
    const isClause = text !== undefined && hasFiniteVerb(text);
    if (byItems) {
      bare = isClause ? undefined : text;
      return blockedClause(answers, isClause ? text : undefined);
    }
    return text === undefined ? [] : [spoken(text, isClause ? say(text) : say(`${lead}: `, text))];
  });
  return { clauses, bare };
}

function spoken(text: string, alone: Words): Clause {
  return {
    words: say(text),
    alone: beginSentence(alone),
    joinsBy: startsAsClause(text) ? ', ' : ': ',
    followsBy: ': ',
    pauses: hasColonOrSemicolon(text),
  };
}

/** "SHOP-61 … cannot ship, and customers can't pay by card". */
function blockedClause(answers: Answers, text: string | undefined): readonly Clause[] {
  const shipping = answers.items.length === 0 ? undefined : say(nameItems(answers.items), ' cannot ship');
  const words = shipping && text !== undefined ? say(shipping, ', and ', text) : (shipping ?? say(text ?? ''));
  if (words.length === 0) return [];
  const joinsBy = shipping || startsAsClause(text ?? '') ? ', ' : ': ';
  return [{ words, alone: beginSentence(words), joinsBy, followsBy: ', and ', pauses: false }];
}

function bareAlone(bare: string, lead: Lead): readonly Words[] {
  return lead.passed ? [finish(lead.text), blockedSentence(bare)] : [finish(lead.text, ', this is blocked: ', bare)];
}

function blockedSentence(bare: string): Words {
  return finish(`${QUESTION.blocked.lead}: `, bare);
}
