import { phraseLengthAt, phrasesIn, textOf, type Phrases, type Span } from './phrases';
import {
  CLOSING_WORK,
  INSIDES,
  PRODUCTS,
  PRODUCTS_WITH_COMMON_NAMES,
  RENEWALS,
  REWORKS,
  STRONG,
  TROUBLE,
} from './technical-words';
import { wordsOf, type Word } from './word';

/** A summary and its words; a version glued to a name ("tomcat7") is parted from it. */
type Summary = { readonly text: string; readonly words: readonly Word[] };

/**
 * The words that make a summary look technical, as they stand in it; none where it doesn't. One strong phrase is
 * enough; otherwise it takes work on the inside of a system and what that work is done to ("Update … API v3"). A hint
 * that offers a person's mark and nothing else (design, "Looks technical"), so it prefers silence to a wrong guess.
 */
export function looksTechnical(summary: string): readonly string[] {
  const read = { text: summary, words: wordsOf(summary).flatMap(partedFromVersion) };
  const strong = spans(read, STRONG)[0];
  if (strong) return [shown(read, strong)];
  const work = workOf(read);
  const object = work && objectOf(read, work);
  return work && object ? [shown(read, work), shown(read, object)] : [];
}

function workOf(summary: Summary): Span | undefined {
  const opening = spans(summary, RENEWALS, REWORKS).find(({ at }) => opensAPart(summary, at));
  if (opening) return opening;
  const closing = spans(summary, CLOSING_WORK).find(({ at, length }) => at + length === summary.words.length);
  return closing && spans(summary, TROUBLE).length === 0 ? closing : undefined;
}

/** At the beginning, or behind a mark: "Sync Tool: clean up …". */
function opensAPart({ text, words }: Summary, at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /[:;,()[\]|]|\s[-–—]\s/u.test(text.slice(before.to, words[at]?.from));
}

/** What the work is done to: something inside, a product, or for a renewal any name with a version. */
function objectOf(summary: Summary, work: Span): Span | undefined {
  const renewal = phraseLengthAt(summary.words, work.at, RENEWALS) > 0;
  const object = [
    ...spans(summary, INSIDES, PRODUCTS),
    ...spans(summary, PRODUCTS_WITH_COMMON_NAMES).filter((span) => isProduct(summary, span)),
    ...(renewal ? namesWithVersion(summary) : []),
  ].find(({ at, length }) => at >= work.at + work.length || at + length <= work.at);
  return object && { at: object.at, length: object.length + (isVersion(summary, object.at + object.length) ? 1 : 0) };
}

function isProduct(summary: Summary, { at, length }: Span): boolean {
  return isVersion(summary, at + length) || (at > 0 && hasCapital(summary, at));
}

/** "Solaris 11": a name in capitals, not the summary's first word, and a version behind it. */
function namesWithVersion(summary: Summary): readonly Span[] {
  return summary.words.flatMap((_, at) =>
    at > 0 && hasCapital(summary, at) && isVersion(summary, at + 1) ? [{ at, length: 1 }] : [],
  );
}

function isVersion({ words }: Summary, at: number): boolean {
  return /^v?\p{N}{1,2}$/u.test(words[at]?.folded ?? '');
}

function hasCapital({ text, words }: Summary, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(words[at]?.from));
}

function partedFromVersion(word: Word): readonly Word[] {
  // Nearly no word ends in a digit, and the expression below is slow: a backlog has tens of thousands of words.
  if (!endsInDigit(word.folded)) return [word];
  const [, name = '', version = ''] = /^(\p{L}{3,})(\d{1,2})$/u.exec(word.folded) ?? [];
  const at = word.to - version.length;
  return name === ''
    ? [word]
    : [
        { folded: name, from: word.from, to: at },
        { folded: version, from: at, to: word.to },
      ];
}

function endsInDigit(word: string): boolean {
  const last = word.at(-1) ?? '';
  return last >= '0' && last <= '9';
}

function spans({ words }: Summary, ...lists: readonly Phrases[]): readonly Span[] {
  return phrasesIn(words, lists);
}

function shown({ text, words }: Summary, span: Span): string {
  return textOf(text, words, span);
}
