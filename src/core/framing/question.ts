/** What follows a lead: a mark, "then", or a clause at once; but "if we do nothing about it …" goes on saying when. */
const AFTER_LEAD =
  '(?:[,:] ?(?:then )?| then,? | (?!(?:about|to|for|with|here|and|or|until|till|in|by|now|on|at|before|after|soon|this|next)\\b))';

const ifWe = (words: string): RegExp => new RegExp(`^if (?:we|you) ${words}${AFTER_LEAD}`, 'i');

/** The sentence's own beginnings, as people write them once more before their answer. */
export const IF_WE_DO_NOTHING = ifWe("(?:do nothing|(?:don['’]t|do not) do (?:this|it|anything))");
export const IF_WE_DO_IT = ifWe('do (?:it|this)');

/**
 * All that is particular to a question: its texts, which live here alone, ready for translation, and where its answer
 * stands. Everything else goes through the questions one by one, and so knows a new one at once.
 */
export type AnyQuestion<Id extends string> = {
  /** The key under which the framing and the field hold the answer's words. Final from the first release. */
  readonly id: Id;
  /** Asked as the label of the form. */
  readonly label: string;
  /** The question inside a sentence: "Not answered: which user capability is blocked". */
  readonly phrase: string;
  /** Always visible below the label; says the same in plain language. */
  readonly help: string;
  /** Stands before the answer, with a colon, wherever answers are listed one by one. */
  readonly lead: string;
  /** The lead where Jira shows the field's value in a line, if it is shorter there. */
  readonly fieldLead?: string;
  /** Stands before the reason R of an answer "Nothing, because R". */
  readonly nothingLead: string;
  /** One or two words for lists of questions, as in a refusal: "risk, blocked, later features". */
  readonly shortName: string;
  /** An optional question is never missing. */
  readonly optional?: true;
  /** Items that wait for the work answer it as well as words do. */
  readonly byItems?: true;
  /**
   * Where the summary says its answer, in form order: as one of the stakes, behind "If …"; after them, in a sentence of its
   * own; or as the gain, which comes first where the work adds value, and last where it doesn't.
   */
  readonly told: 'stake' | 'after' | 'gain';
  /** What people write before an answer that the sentence says itself, in the order in which it is taken away. */
  readonly openings: readonly RegExp[];
};

/** Checks a question's shape where it is written down. */
export function defineQuestion<const Id extends string>(question: AnyQuestion<Id>): AnyQuestion<Id> {
  return question;
}
