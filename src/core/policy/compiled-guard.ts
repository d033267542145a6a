import { FOUR_QUESTIONS } from '../framing/questions';
import { GUARD_PLACES, type Guard, type GuardPlace, type PlaceGuard, type Reach } from './guard';

/**
 * A guard as Jira reads it. Its expressions have room for a hundred parts, so they only write what they see of an attempt
 * in one line of JSON and match that against `refuses`: where, when the item was created, its type's level and id, its
 * labels, the ids of its components, and the answers by `keys`. The same work whatever a rule holds and people write.
 */
export type CompiledGuard = {
  /** The app's field on this site, as expressions know it: `customfield_10020`. */
  readonly field: string;
  /** The members of a framing that the line shows, in its order. */
  readonly keys: readonly string[];
  /**
   * A regular expression that matches what is refused, and nothing else. It keeps to what all dialects share: no
   * look-around, no `\d` or `\p`, no back-reference.
   */
  readonly refuses: string;
};

/** Compiles a guard for the site where the app's field has this id. */
export function compiledGuard(guard: Guard, field: string): CompiledGuard {
  const refusals = GUARD_PLACES.flatMap((place) => refusalsAt(place, guard[place]));
  return { field, keys: KEYS, refuses: refusals.length === 0 ? '^$' : `^\\[${anyOf(refusals)}\\]$` };
}

const KEYS = [...FOUR_QUESTIONS.flatMap(({ id, byItems }) => (byItems ? [id, 'blockedIssues'] : [id])), 'laterReason'];

/** Writers of JSON may put a blank after a comma. */
const line = (...parts: readonly string[]): string => parts.join(', ?');
const anyOf = (choices: readonly string[]): string => `(?:${choices.join('|')})`;

/**
 * What leaves the page blank (`showsNothing`), as JSON writes it: as itself, where it is no control character and has 16
 * bits. By runs, because not every dialect knows `\p` or escapes.
 */
const INVISIBLE = [
  ' ',
  '\u007f-\u00a0',
  '\u00ad',
  '\u034f',
  '\u0600-\u0605',
  '\u061c',
  '\u06dd',
  '\u070f',
  '\u0890-\u0891',
  '\u08e2',
  '\u115f-\u1160',
  '\u1680',
  '\u17b4-\u17b5',
  '\u180b-\u180f',
  '\u2000-\u200f',
  '\u2028-\u202f',
  '\u205f-\u206f',
  '\u2800',
  '\u3000',
  '\u3164',
  '\ufe00-\ufe0f',
  '\ufeff',
  '\uffa0',
  '\ufff0-\ufffb',
].join('');

/** The inner part comes before the group that repeats, so that a long text takes no deep recursion. */
const TEXT = String.raw`"[^"\\]*(?:\\.[^"\\]*)*"`;
const ANY_TEXT = `(?:null|${TEXT})`;
const ANY_TEXTS = `(?:null|\\[(?:${TEXT}(?:, ?${TEXT})*)?\\])`;
const ANY_LIST = String.raw`(?:null|\[[^\]]*\])`;
const NO_LIST = String.raw`(?:null|\[\])`;
const UNSEEN = `[${INVISIBLE}]*`;
const NO_TEXT = `(?:null|"${UNSEEN}(?:\\\\[bfnrt]${UNSEEN})*")`;
/** Numbers may be written as fractions, and the id of a type is a text where its change is asked about. */
const FRACTION = String.raw`(?:\.0)?`;

function refusalsAt(place: GuardPlace, guard: PlaceGuard): readonly string[] {
  const technical = technicalIn(guard);
  if (technical.length === 0) return [];
  const where = place === 'require' ? '(?:null|"require")' : `"${place}"`;
  const created = guard.since === 0 ? ANY_TEXT : `(?:null|"${since(guard.since)}[^"]*")`;
  const level = `(?:null|0${FRACTION})`;
  return [line(where, created, level, anyOf(technical), `\\[${line(UNANSWERED, guard.later ? NO_TEXT : ANY_TEXT)}\\]`)];
}

/** One of the four questions has no answer, as `unanswered` says: an item named as blocked is one, too. */
const UNANSWERED = anyOf(
  FOUR_QUESTIONS.map((open) =>
    line(
      ...FOUR_QUESTIONS.flatMap((question) => {
        const text = question === open ? NO_TEXT : ANY_TEXT;
        return question.byItems ? [text, question === open ? NO_LIST : ANY_LIST] : [text];
      }),
    ),
  ),
);

/** Type, labels and components of what the guard looks at. */
function technicalIn(guard: PlaceGuard): readonly string[] {
  const { labels, components } = guard;
  const always = typesOf(guard, 'always').map((type) => line(type, ANY_TEXTS, ANY_LIST));
  const labelled = typesOf(guard, 'labelled').flatMap((type) => [
    ...(labels.length === 0 ? [] : [line(type, textsWith(labels), ANY_LIST)]),
    ...(components.length === 0 ? [] : [line(type, ANY_TEXTS, listWith(components))]),
  ]);
  return [...always, ...labelled];
}

/** The types of this reach; where the others have it, all that aren't left out, because more reach does no harm. */
function typesOf({ types, others }: PlaceGuard, reach: Reach): readonly string[] {
  const named = (one: Reach) => Object.keys(types).filter((id) => types[id] === one);
  const ids = others === reach ? [otherThan(named(''))] : named(reach);
  return ids.length === 0 ? [] : [`"?${anyOf(ids)}${FRACTION}"?`];
}

const textsWith = (texts: readonly string[]): string => {
  const hit = anyOf(texts.map((text) => literally(JSON.stringify(text))));
  return `\\[(?:${TEXT}, ?)*${hit}(?:, ?${TEXT})*\\]`;
};

const listWith = (ids: readonly number[]): string =>
  `\\[(?:[^\\]]*, ?)?${anyOf(ids.map(String))}${FRACTION}(?:,[^\\]]*)?\\]`;

/** A text as it is; a backslash in a class of its own, so that no digit behind it looks like a back-reference. */
const literally = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|]/g, (sign) => (sign === '\\' ? '[\\\\]' : `\\${sign}`));

/** A number in digits that is none of these. */
function otherThan(numbers: readonly string[]): string {
  if (numbers.length === 0) return '[0-9]+';
  return anyOf(endingsOtherThan(numbers).filter((ending) => ending !== ''));
}

/** What may follow a beginning that has these endings, so that the whole is none of theirs. */
function endingsOtherThan(endings: readonly string[]): readonly string[] {
  const heads = [...new Set(endings.flatMap((ending) => ending[0] ?? []))].sort();
  const free = [...'0123456789'].filter((digit) => !heads.includes(digit)).join('');
  return [
    ...(endings.includes('') ? [] : ['']),
    ...(free === '' ? [] : [`[${free}][0-9]*`]),
    ...heads.map((head) => {
      const behind = endings.filter((ending) => ending.startsWith(head)).map((ending) => ending.slice(1));
      return `${head}${anyOf(endingsOtherThan(behind))}`;
    }),
  ];
}

/** The beginning of a moment in ISO 8601 that is not before this one, which begins a day. */
function since(dayStartMs: number): string {
  const day = new Date(dayStartMs).toISOString().slice(0, 10);
  const later = [...day].flatMap((sign, at) =>
    sign === '-' || sign === '9' ? [] : [`${day.slice(0, at)}[${Number(sign) + 1}-9]`],
  );
  return anyOf([day, ...later]);
}
