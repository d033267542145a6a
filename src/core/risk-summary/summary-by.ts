import type { Framing } from '../framing/framing';
import type { GapContext, NamedItem } from '../framing/gap';
import type { Said } from '../framing/plainly-said';
import { GAINS, type Question, STAKES, TOLD_AFTER } from '../framing/questions';
import { countColons } from '../text/sentence-marks';
import { type CalendarDay, daysBetween, formatDay, parseCalendarDay } from '../time/calendar-day';
import { daysAway } from '../time/days-away';
import { type Answers, readAnswers } from './answers';
import {
  labelledForm,
  nothingAtStakeBanner,
  nothingDetails,
  nothingHappens,
  nothingHappensSentence,
} from './nothing-at-stake';
import { labelledLead, leadOf, stakes } from './stakes';
import { finish, inOrder, type SummaryPart, textOf, type Words } from './summary-part';

/**
 * How a summary is built: one flowing sentence and what follows it; every answer behind a label; nothing at stake; a
 * deadline of which nothing else is known; or none, with an empty text.
 */
export type SummaryForm = 'flowing' | 'labelled' | 'nothing-at-stake' | 'deadline-only' | 'none';

/** What is at stake, in the words of those who answered. The parts' texts make up `text`. */
export type RiskSummary = {
  readonly text: string;
  readonly form: SummaryForm;
  readonly parts: readonly SummaryPart[];
  /** Reasons of "Nothing, because …" that the text leaves out: "Blocks nothing: it works today." */
  readonly details: readonly string[];
  /** Asks whether work without stakes should be done at all. */
  readonly banner?: string | undefined;
};

/** `framing` may be a parent's; `today` is the reader's calendar day; `summary` is the title of the framed issue. */
export type SummaryRequest = GapContext & {
  readonly framing: Framing | undefined;
  readonly today: CalendarDay;
  /** Open items that Jira's own links say wait for this work, beside those that the framing names. */
  readonly linked?: readonly NamedItem[] | undefined;
};

/** The risk summary by what the framing's answers say, which somebody read before (`saidIn`). */
export function summaryBy(said: Said, request: SummaryRequest): RiskSummary {
  const answers = readAnswers(request, said);
  const deadline = parseCalendarDay(request.framing?.deadline);
  const atStake = stakes(answers, leadOf(deadline, request.today));
  const idle = nothingHappens(answers) ? [nothingHappensSentence(answers)] : [];
  const dated = atStake.length > 0 || idle.length > 0 ? [] : deadlineAlone(answers, deadline, request.today);
  const gainFirst = request.framing?.value === 'adds';
  const others = [...idle, ...dated, ...atStake, ...ownSentences(TOLD_AFTER, answers)];
  const flowing = inTurn(ownSentences(GAINS, answers), others, gainFirst);
  const details = nothingDetails(answers, idle.length > 0 ? ['doNothing'] : []);

  if (idle.length > 0 && flowing.length === 1) {
    return { ...told('nothing-at-stake', flowing), details, banner: nothingAtStakeBanner(answers) };
  }
  if (answers.unwieldy || colonsCollide(flowing) || colonsCollide(atStake)) {
    const opening = idle.length > 0 ? idle : labelledLead(deadline, request.today);
    return {
      ...told('labelled', [...opening, ...labelledForm(answers, inTurn(GAINS, [...STAKES, ...TOLD_AFTER], gainFirst))]),
      details,
    };
  }
  return { ...told(formOf(flowing.length, dated.length), flowing), details };
}

/** A deadline of which nothing else is known; says that the consequence is open, unless somebody wrote "Nothing". */
function deadlineAlone(answers: Answers, deadline: CalendarDay | undefined, today: CalendarDay): readonly Words[] {
  if (deadline === undefined) return [];
  const date = `Deadline ${formatDay(deadline)} (${daysAway(daysBetween(today, deadline))})`;
  return [finish(date, answers.nothing.has('doNothing') ? '' : '; what happens then is not answered yet')];
}

function told(form: SummaryForm, sentences: readonly Words[]): Pick<RiskSummary, 'text' | 'form' | 'parts'> {
  const parts = inOrder(sentences);
  return { text: textOf(parts), form, parts };
}

function formOf(sentences: number, aboutTheDate: number): SummaryForm {
  if (sentences === 0) return 'none';
  return sentences === aboutTheDate ? 'deadline-only' : 'flowing';
}

/** The gain comes first where the work adds value, else last. */
function inTurn<T>(gain: readonly T[], others: readonly T[], gainFirst: boolean): readonly T[] {
  return gainFirst ? [...gain, ...others] : [...others, ...gain];
}

/** Each answer in a sentence of its own, behind its label. */
function ownSentences(questions: readonly Question[], answers: Answers): readonly Words[] {
  return questions.flatMap(({ id, lead }) => {
    const text = answers.given.get(id);
    return text === undefined ? [] : [finish(`${lead}: `, text)];
  });
}

/** An opening sentence with two colons can't be read. */
function colonsCollide(sentences: readonly Words[]): boolean {
  return sentences.slice(0, 1).some((sentence) => countColons(textOf(sentence)) > 1);
}
