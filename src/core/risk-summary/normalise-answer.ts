import type { Question } from '../framing/questions';
import { EVERYDAY_WORDS, NAMES_IN_ING } from './everyday-words';

/** Words that tie an answer to its question, which the sentence does by itself; not "because of", "so far", "so many". */
const TIES =
  /^(?:because(?! of\b)|otherwise|so(?! (?:far|many|much|few|little|called|that)\b)|e\.g\.|eg|for example)[,:]? /i;

const OPENING_MARKS = new Set('-–—*•.,:;!?');
const CLOSING_MARKS = new Set('.,:;!…');

/**
 * An answer made ready to stand inside a sentence: blanks collapsed, a list of bullets on one line, the closing mark and a
 * repeated lead dropped, the first letter lowered where an everyday word begins it. Nothing else: the person's words are
 * never rewritten. The same holds after a comma, a colon and a semicolon; a capital stands where a sentence begins.
 */
export function normaliseAnswer({ openings }: Question, text: string): string {
  const plain = withoutMarks(collapse(bulletsInOneLine(text)));
  const bare = [...openings, TIES].reduce((left, opening) => withoutMarks(left.replace(opening, '')) || left, plain);
  return lowerFirst(bare);
}

/** Whether an answer begins with a condition of its own, which can't stand behind the sentence's "If …". */
export function isConditional(answer: string): boolean {
  return /^if\b/i.test(answer);
}

const BULLET = /^(?:[-–—*•·▪]|\d{1,2}[.)])\s+/;

/**
 * Lines that are bullets as one line, parted by semicolons; a first line that is none introduces them. Any other text stays
 * as it is.
 */
export function bulletsInOneLine(text: string): string {
  const [first = '', ...others] = text.split(/[\r\n]+/).flatMap((line) => line.trim() || []);
  if (others.length === 0 || !others.every((line) => BULLET.test(line))) return text;
  const items = others.map(bulletText);
  if (BULLET.test(first)) return [bulletText(first), ...items].join('; ');
  return `${first}${first.endsWith(':') ? ' ' : ': '}${items.join('; ')}`;
}

function bulletText(line: string): string {
  return lowerFirst(withoutMarks(line.replace(BULLET, '')));
}

/** The text on one line, single blanks between its words. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text without the marks that open or close it, bullets among them; ".NET" keeps its dot. */
function withoutMarks(text: string): string {
  const bare = withoutClosing(withoutOpening(text));
  return bare === '' ? text : bare;
}

/** Without runs of marks that a blank parts from the text behind them. */
function withoutOpening(text: string): string {
  let [from, at] = [0, 0];
  while (OPENING_MARKS.has(text.charAt(at))) {
    while (OPENING_MARKS.has(text.charAt(at))) at += 1;
    if (text.charAt(at) !== ' ') break;
    from = at += 1;
  }
  return text.slice(from);
}

/** Without the marks and blanks that close a text: gone through from its end, so that runs within it cost nothing. */
export function withoutClosing(text: string, marks: ReadonlySet<string> = CLOSING_MARKS): string {
  let end = text.length;
  while (end > 0 && (marks.has(text.charAt(end - 1)) || text.charAt(end - 1) === ' ')) end -= 1;
  return text.slice(0, end);
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
