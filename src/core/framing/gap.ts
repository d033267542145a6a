import type { Framing } from './framing';
import type { Question, QuestionId } from './questions';

/** What makes an answer hollow, in the order it is judged. May block (docs/design.md#hollow-thin-and-hints). */
const HOLLOW_CODES = [
  'missing',
  'placeholder',
  'bare-none',
  'summary-pasted',
  'question-pasted',
  'repeated',
  'blocked-done',
] as const;

/** What makes an answer thin, in the order it is judged. Named and coached, never blocks. */
const THIN_CODES = [
  'elsewhere',
  'put-off',
  'title-again',
  'work-not-effect',
  'non-reason',
  'wish',
  'urgency-only',
  'bare-level',
  'vague',
] as const;

export type HollowCode = (typeof HOLLOW_CODES)[number];
type ThinCode = (typeof THIN_CODES)[number];
export type GapCode = HollowCode | ThinCode;

/** What is missing, hollow or thin in one answer, with the coach's line for the person who writes it. */
export type Gap = {
  readonly question: QuestionId;
  readonly code: GapCode;
  /** Hollow gaps leave the answer out of the risk summary and may block; thin ones do neither. */
  readonly hollow: boolean;
  /** The words or keys that led to the verdict, as they stand in the answer. */
  readonly words: readonly string[];
  readonly text: string;
};

/** An item that an answer names: one that waits for this work. */
export type NamedItem = { readonly key: string; readonly summary: string; readonly done: boolean };

/** What the rules must know besides the framing. An item that isn't in `items` counts as open. */
export type GapContext = {
  readonly summary: string;
  readonly items?: ReadonlyMap<string, NamedItem> | undefined;
};

/** One answer under judgement, with all that a rule may look at. */
export type Answer = {
  readonly question: Question;
  readonly text: string;
  readonly framing: Framing;
  readonly context: GapContext;
};

/** What a rule found: the words that led there, and the coach's line about them. */
type Finding = { readonly words: readonly string[]; readonly text: string };

/** One way in which an answer falls short. `find` returns nothing where the rule doesn't hold. */
export type GapRule = {
  readonly code: GapCode;
  readonly find: (answer: Answer) => Finding | undefined;
};

/** Whether a gap of this code is hollow. */
export function isHollow(code: GapCode): code is HollowCode {
  return HOLLOW_CODES.some((hollow) => hollow === code);
}
