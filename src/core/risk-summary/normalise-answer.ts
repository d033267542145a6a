import type { QuestionId } from '../framing/question';
import { EVERYDAY_WORDS, NAMES_IN_ING } from './everyday-words';

/** Openings that people copy from the sentence into their answer, and that the sentence says itself. */
const REPEATED_LEADS: Readonly<Record<QuestionId, RegExp>> = {
  doNothing: /^if (?:we|you) (?:do nothing|(?:don['’]t|do not) do (?:this|it|anything))\s*[,:]\s+(?:then\s+)?/i,
  risk: /^(?:the )?(?:(?:operational|financial|or|and|business) )*risks?\s*:\s+/i,
  blocked: /^(?:this is )?block(?:ed|s)\s*:\s+/i,
  future: /^(?:slower or more expensive(?: later)?|slower later|later)\s*:\s+/i,
  gain: /^if (?:we|you) do (?:it|this)\s*[,:]\s+(?:then\s+)?/i,
};

const OPENING_MARKS = /^(?:[-–—*•.,:;!?]+\s+)+/;
const CLOSING_MARKS = /[\s.,:;!…]+$/;

/**
 * An answer made ready to stand inside a sentence: blanks collapsed, the closing mark and a repeated lead dropped, the
 * first letter lowered where an everyday word begins it. Nothing else: the person's words are never rewritten
 * (product, 1.2).
 */
export function normaliseAnswer(question: QuestionId, text: string): string {
  const plain = withoutMarks(collapse(text));
  const withoutLead = withoutMarks(plain.replace(REPEATED_LEADS[question], ''));
  return lowerFirst(withoutLead === '' ? plain : withoutLead);
}

/** The text on one line, single blanks between its words. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text without the marks that open or close it, bullets among them; ".NET" keeps its dot. */
function withoutMarks(text: string): string {
  const bare = text.replace(OPENING_MARKS, '').replace(CLOSING_MARKS, '');
  return bare === '' ? text : bare;
}

/** Lowers the first letter of an everyday word or a word in -ing; names and acronyms stay as they are. */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(' ');
  const word = first.replace(/[,:;]$/, '').replace(/['’](?:re|ve|ll|s|d)$/, '');
  if (!/^[A-Z][a-z]*$/.test(word)) return text;
  const lowered = word.toLowerCase();
  const isActivity = /^.{2,}ing$/.test(lowered) && !NAMES_IN_ING.has(lowered) && !/^[A-Z][a-z]/.test(second);
  return isActivity || EVERYDAY_WORDS.has(lowered) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The text with a capital where a sentence begins; a name such as "iOS" keeps its spelling. */
export function capitalFirst(text: string): string {
  const [first = ''] = text.split(' ');
  return /^\p{Ll}[\p{Ll}'’,:;-]*$/u.test(first) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
