import type { Framing } from '../framing/framing';
import type { GapContext, NamedItem } from '../framing/gap';
import { answerText } from '../framing/answer';
import { QUESTIONS, type QuestionId } from '../framing/questions';
import type { Said } from '../framing/plainly-said';
import { isolated } from '../text/isolated';
import { isSeveralClauses, isTooLongForClause } from '../framing/clause-limits';
import { bulletsInOneLine, collapse, isConditional, normaliseAnswer } from './normalise-answer';

/** What a framing says once hollow answers are left out. */
export type Answers = {
  /** Answers in words, ready to stand in a sentence. */
  readonly given: ReadonlyMap<QuestionId, string>;
  /** The reasons R of the answers "Nothing, because R". */
  readonly nothing: ReadonlyMap<QuestionId, string>;
  /** The open items that wait for this work, each once, in the order they were named. */
  readonly items: readonly NamedItem[];
  /** Some answer is too long, or holds too much, for a clause. */
  readonly unwieldy: boolean;
};

/** What answers are read from: a framing, what is known of the items it names, and those that Jira's links name. */
type Told = Pick<GapContext, 'items'> & {
  readonly framing: Framing | undefined;
  readonly linked?: readonly NamedItem[] | undefined;
};

/** Makes a framing ready for the summary by what its answers say: what is missing or hollow is not there. */
export function readAnswers({ framing, items, linked }: Told, said: Said): Answers {
  const hollow = new Set(said.hollow.map((gap) => gap.question));
  const given = new Map<QuestionId, string>();
  const nothing = new Map<QuestionId, string>();
  let unwieldy = false;
  for (const question of QUESTIONS) {
    const { id } = question;
    const text = answerText(framing, id);
    if (text === '' || hollow.has(id)) continue;
    const reason = said.nothing.get(id);
    if (reason === undefined) {
      const answer = normaliseAnswer(question, text);
      given.set(id, isolated(answer));
      unwieldy ||= isSeveralClauses(bulletsInOneLine(text)) || isTooLongForClause(answer);
      unwieldy ||= question.told === 'stake' && isConditional(answer);
    } else {
      nothing.set(id, isolated(normaliseAnswer(question, reason)));
    }
  }
  return { given, nothing, items: openItems(framing, items, linked), unwieldy };
}

function openItems(
  framing: Framing | undefined,
  items: GapContext['items'],
  linked: readonly NamedItem[] = [],
): readonly NamedItem[] {
  const named = [...new Set(framing?.blockedIssues)];
  return [
    ...named.map((key) => items?.get(key) ?? { key, summary: '', done: false }),
    ...linked.filter(({ key }) => !named.includes(key)),
  ]
    .filter((item) => !item.done)
    .map((item) => ({ ...item, summary: collapse(item.summary) }));
}
