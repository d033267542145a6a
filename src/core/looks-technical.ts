import { phraseLengthAt, type Phrases } from './phrases';
import { INSIDES, PRODUCTS, RENEWALS, REWORKS, STRONG } from './technical-words';
import { wordsOf, type Word } from './word';

/** A stretch of the summary, from one word up to another. */
type Span = { readonly at: number; readonly length: number };

/**
 * The words that make a summary look technical, as they stand in it; none where it doesn't. One strong phrase is
 * enough; otherwise it takes work on the inside of a system and what that work is done to ("Update … API v3"). A hint
 * that offers a person's mark and nothing else (design, "Looks technical"), so it prefers silence to a wrong guess.
 */
export function looksTechnical(summary: string): readonly string[] {
  const words = wordsOf(summary);
  const strong = firstOf(words, [STRONG]);
  if (strong) return [shown(summary, words, strong)];
  const work = firstWork(summary, words);
  if (!work) return [];
  const object = objectOf(summary, words, work);
  return object ? [shown(summary, words, work), shown(summary, words, object)] : [];
}

/** The first word of work that opens the summary or a part of it: "Sync Tool: clean up …". German has it at the end. */
function firstWork(summary: string, words: readonly Word[]): Span | undefined {
  return spans(words, [RENEWALS, REWORKS]).find(
    ({ at, length }) => opensAPart(summary, words, at) || isLast(words, at + length),
  );
}

function opensAPart(summary: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /[:;,()[\]|]|\s[-–—]\s/u.test(summary.slice(before.to, words[at]?.from));
}

function isLast(words: readonly Word[], next: number): boolean {
  return next === words.length;
}

/** What the work is done to: something inside, a product, or for a renewal a version. */
function objectOf(summary: string, words: readonly Word[], work: Span): Span | undefined {
  const apart = ({ at, length }: Span) => at >= work.at + work.length || at + length <= work.at;
  const named = spans(words, [INSIDES, PRODUCTS]).find(apart);
  const renewal = phraseLengthAt(words, work.at, RENEWALS) > 0;
  const object = named ?? (renewal ? versionedThing(summary, words, work) : undefined);
  return object && withVersion(words, object);
}

/** "Solaris 11", "v4", "the latest Foo": a name with a version behind it. */
function versionedThing(summary: string, words: readonly Word[], work: Span): Span | undefined {
  const at = words.findIndex(
    (word, index) => index > work.at + work.length && isVersion(word) && isName(summary, words[index - 1]),
  );
  return at < 0 ? undefined : { at: at - 1, length: 1 };
}

function withVersion(words: readonly Word[], { at, length }: Span): Span {
  const next = words[at + length];
  return { at, length: next && isVersion(next) ? length + 1 : length };
}

function isVersion(word: Word): boolean {
  return /^v?\p{N}{1,2}$/u.test(word.folded);
}

function isName(summary: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(summary.slice(word.from, word.to));
}

function firstOf(words: readonly Word[], lists: readonly Phrases[]): Span | undefined {
  return spans(words, lists)[0];
}

/** Every listed phrase of the summary, the longest at each place, in order. */
function spans(words: readonly Word[], lists: readonly Phrases[]): readonly Span[] {
  return words.flatMap((_, at) => {
    const length = Math.max(...lists.map((list) => phraseLengthAt(words, at, list)));
    return length > 0 ? [{ at, length }] : [];
  });
}

function shown(summary: string, words: readonly Word[], { at, length }: Span): string {
  return summary.slice(words[at]?.from, words[at + length - 1]?.to);
}
