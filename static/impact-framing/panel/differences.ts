import { formatDay } from '../../../src/core/time/calendar-day';
import { VALUE_CLASS_TEXTS, VALUE_DIRECTION_TEXTS } from '../../../src/core/framing/choices';
import { FELT_BY_TEXTS, ORIGIN_TEXTS } from '../../../src/core/framing/fact-texts';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import type { Framing } from '../../../src/core/framing/framing';
import { answerText } from '../../../src/core/framing/answer';
import { QUESTION, QUESTIONS } from '../../../src/core/framing/questions';
import { costOfDelay } from '../../../src/core/risk-summary/cost-of-delay';

/** One thing that two people said differently; absent where somebody said nothing. */
export type Difference = {
  readonly label: string;
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
};

/** Everything a framing says, in words and in form order. */
const SAID: readonly (readonly [label: string, say: (framing: Framing) => string | undefined])[] = [
  ...QUESTIONS.map(({ id, label }) => [label, (framing: Framing) => answerText(framing, id)] as const),
  [
    FORM_TEXTS.deadlineLabel,
    ({ deadline, noFixedDate }) => dayText(deadline) ?? (noFixedDate ? FORM_TEXTS.noFixedDate : undefined),
  ],
  [FORM_TEXTS.putANumberOnIt, costOfDelay],
  [QUESTION.blocked.lead, ({ blockedIssues }) => blockedIssues?.join(', ')],
  [FORM_TEXTS.feltByLegend, ({ who }) => who?.map((one) => FELT_BY_TEXTS[one].label).join(', ')],
  [
    FORM_TEXTS.valueLegend,
    ({ value, valueClass }) =>
      [value && VALUE_DIRECTION_TEXTS[value].label, valueClass && VALUE_CLASS_TEXTS[valueClass].label]
        .filter(Boolean)
        .join(': '),
  ],
  [FORM_TEXTS.originLegend, ({ origin }) => origin && ORIGIN_TEXTS[origin].label],
  [
    FORM_TEXTS.answerLater,
    ({ laterReason, laterUntil }) => [laterReason, dayText(laterUntil)].filter(Boolean).join(', '),
  ],
];

/** Where two framings differ, so that a person can choose between them. */
export function differences(mine: Framing | undefined, theirs: Framing | undefined): readonly Difference[] {
  return SAID.map(([label, say]) => ({
    label,
    mine: say(mine ?? {}) || undefined,
    theirs: say(theirs ?? {}) || undefined,
  })).filter((said) => said.mine !== said.theirs);
}

function dayText(day: string | undefined): string | undefined {
  return day && formatDay(day);
}
