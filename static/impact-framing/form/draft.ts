import { addWorkingDays } from '../../../src/core/time/calendar-day';
import type { Framing } from '../../../src/core/framing/framing';
import { parseFraming, type ParsedFraming } from '../../../src/core/framing/parse-framing';
import { FOUR_IDS, type QuestionId } from '../../../src/core/framing/questions';
import { suggestOrigin, suggestValue, suggestValueClass } from '../../../src/core/framing/suggestion';
import { showsNothing } from '../../../src/core/text/shows-nothing';
import { unanswered } from '../../../src/core/policy/unanswered';
import type { About, FormRules } from './about';

/** Answers as they are typed: texts may have blanks around them, or be empty. */
export type Draft = Framing;

/** Changes to a draft; `undefined` takes an answer away. */
export type Change = (patch: Partial<Draft>) => void;

/** The choices made for the person who writes, until they choose themselves. */
export type Suggested = Pick<Framing, 'value' | 'valueClass' | 'origin'>;

export function suggestedFor({ summary, labels, typeName }: About): Suggested {
  const facts = { summary, labels, typeName };
  return {
    value: suggestValue(facts)?.choice,
    valueClass: suggestValueClass(facts)?.choice,
    origin: suggestOrigin(facts)?.choice,
  };
}

/** How many of the four questions have an answer. */
export const countAnswered = (draft: Draft): number => FOUR_IDS.length - unanswered(draft).length;

/** Where the form begins: the first question without an answer, else the first of all. */
export const firstOpen = (draft: Draft): QuestionId => unanswered(draft)[0] ?? 'doNothing';

/** Whether anybody said anything: then what was suggested and not changed is saved with it. */
export function saysSomething(draft: Draft): boolean {
  return Object.entries(draft).some(([key, value]) => !SAYS_NOTHING_ALONE.has(key) && isSaid(value));
}

/** What may have been chosen for the person, or only qualifies what else is said. */
const SAYS_NOTHING_ALONE: ReadonlySet<string> = new Set<keyof Draft>([
  'value',
  'valueClass',
  'origin',
  'writtenFor',
  'costUnit',
  'costCurrency',
]);

function isSaid(value: Draft[keyof Draft]): boolean {
  if (typeof value === 'string') return !showsNothing(value);
  return typeof value === 'object' ? value.length > 0 : value !== undefined && value !== false;
}

/**
 * The answers as the field will hold them: trimmed, with the suggestions that nobody changed, without "Answer later" once
 * all four are answered. Costs that contradict each other are the one thing that can be a problem.
 */
export function finished(draft: Draft, suggested: Suggested): ParsedFraming {
  if (!saysSomething(draft)) return parseFraming({ ...draft });
  const complete = countAnswered(draft) === FOUR_IDS.length;
  const chosen: Framing = {
    ...draft,
    value: draft.value ?? suggested.value,
    valueClass: draft.valueClass ?? suggested.valueClass,
    origin: draft.origin ?? suggested.origin,
  };
  return parseFraming(complete ? { ...chosen, laterReason: undefined, laterUntil: undefined } : chosen);
}

/** The same without costs that contradict each other, for places that take every change at once. */
export function finishedWithoutProblem(draft: Draft, suggested: Suggested): Framing {
  const whole = finished(draft, suggested);
  if ('framing' in whole) return whole.framing;
  const { costLow: _low, costLikely: _likely, costHigh: _high, ...rest } = draft;
  const parsed = finished(rest, suggested);
  return 'framing' in parsed ? parsed.framing : {};
}

/** The day by which late answers are due, by the project's policy. */
export const dueDay = ({ today, answerLater }: FormRules): string => addWorkingDays(today, answerLater.dueWorkingDays);
