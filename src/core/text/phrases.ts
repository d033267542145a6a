import { foldedWords, type Word } from './word';

/** The languages in which the word lists know anything, English first. In any other, the rules stay silent. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'pl', 'it', 'ja', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Phrases of one word or more under their first word, longest first. Lookup is by folded words, whatever the language. */
export type Phrases = Pick<Index, 'get' | 'has'>;

/** The same, and the phrases of one language alone. */
export type PhrasesByLanguage = Phrases & { readonly of: (language: Language) => Phrases };

type Lists = Readonly<Partial<Record<Language, string>>>;

type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Lists such as `{ en: 'old, best practice' }`: phrases parted by commas. They are read when first asked for: a page or
 * a function that only starts judges no text yet, and shouldn't wait for all the lists there are.
 */
export function phrases(lists: Lists): PhrasesByLanguage {
  const ofLanguages = new Map<Language, Phrases>();
  const of = (language: Language): Phrases => {
    const known = ofLanguages.get(language) ?? readLater([lists[language] ?? '']);
    ofLanguages.set(language, known);
    return known;
  };
  return { ...readLater(Object.values(lists)), of };
}

function readLater(lists: readonly string[]): Phrases {
  let index: Index | undefined;
  const read = (): Index => (index ??= indexOf(lists));
  return { get: (first) => read().get(first), has: (first) => read().has(first) };
}

function indexOf(lists: readonly string[]): Index {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of lists.flatMap((list) => list.split(','))) {
    const words = foldedWords(phrase);
    const [first] = words;
    if (first === undefined) continue;
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

/** How many words of the longest listed phrase start at this place; 0 where none does. */
export function phraseLengthAt(words: readonly Word[], at: number, list: Phrases): number {
  const first = words[at];
  if (first === undefined) return 0;
  const found = list
    .get(first.folded)
    ?.find((phrase) => phrase.every((word, offset) => words[at + offset]?.folded === word));
  return found?.length ?? 0;
}

/** A stretch of words: from the word at `at`, so many. */
export type Span = { readonly at: number; readonly length: number };

/** The listed phrases in a row of words, in order: the longest at each place, none within another. */
export function phrasesIn(words: readonly Word[], lists: readonly Phrases[]): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length;) {
    let length = 0;
    for (const list of lists) length = Math.max(length, phraseLengthAt(words, at, list));
    if (length > 0) spans.push({ at, length });
    at += Math.max(1, length);
  }
  return spans;
}

/** A stretch of words as it stands in the text they were read from. */
export function textOf(text: string, words: readonly Word[], { at, length }: Span): string {
  return text.slice(words[at]?.from, words[at + length - 1]?.to);
}

/** Whether the whole text is one listed phrase, marks and letter case aside. */
export function isPhrase(text: string, list: Phrases): boolean {
  const words = foldedWords(text);
  return list.get(words[0] ?? '')?.some((phrase) => phrase.join(' ') === words.join(' ')) ?? false;
}

/** Whether every word belongs to a listed phrase of one of the lists. No words at all consist of nothing. */
export function consistsOf(words: readonly Word[], lists: readonly Phrases[]): boolean {
  const covered = phrasesIn(words, lists).reduce((sum, { length }) => sum + length, 0);
  return words.length > 0 && covered === words.length;
}
