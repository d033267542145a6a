import { LANGUAGES, phraseLengthAt, textOf, type Language } from '../text/phrases';
import { wordsOf, type Word } from '../text/word';
import { holdsFigure } from './figure';
import type { Answer } from './gap';
import { nothingBecause } from './nothing-because';
import { piecesOf } from '../text/runs-without-blanks';
import { listsOf, type ListInLanguage, type Role, type ThinKind } from './thin-lists';
import { titleOf, type Title } from './title-words';
import { ACTIVITIES, PLAN_CLOSERS, PLAN_OPENERS, PLANNERS } from './words/activities';

/** What an answer says that holds nothing but listed words: these, by kind, as they stand in the text. */
export type ThinWords = {
  readonly opensLikeAPlan: boolean;
  /** It says of the title's own words that all stays as it is. */
  readonly saysTheTitleAgain: boolean;
  readonly ofKind: (kind: ThinKind) => readonly string[];
};

const READ = new WeakMap<Answer, { readonly left: ThinWords | undefined }>();

/** The same for an answer under judgement; several rules ask, it is read once. */
export function leftOf(answer: Answer): ThinWords | undefined {
  const read = READ.get(answer) ?? { left: thinWords(answer.text, answer.context.summary) };
  READ.set(answer, read);
  return read.left;
}

/** "We need to:" has more to say. */
const ENDS_OPEN = /[:：]\s*$/u;

/**
 * Reads an answer for thinness, in each language by itself: "die" is an article in one and an outage in another. Nothing
 * comes back where the search ends: at a figure, at the reason of a "nothing, because …", or at any word that neither the
 * lists nor the title know.
 */
export function thinWords(text: string, summary: string): ThinWords | undefined {
  if (ENDS_OPEN.test(text) || holdsFigure(text) || nothingBecause(text) !== undefined) return undefined;
  const read: Reading = { text, words: wordsOf(text), title: titleOf(summary) };
  if (read.words.length === 0) return undefined;
  for (const language of LANGUAGES) {
    const found = thinIn(language, read, listsOf(language)) ?? thinBehindOpener(language, read);
    if (found) return found;
  }
  return undefined;
}

/** "We have to do it" opens a plan, and is a hurry: a phrase that opens hides the one behind its first words. */
function thinBehindOpener(language: Language, read: Reading): ThinWords | undefined {
  if (phraseLengthAt(read.words, 0, PLAN_OPENERS.of(language)) === 0) return undefined;
  return thinIn(
    language,
    read,
    listsOf(language).filter(({ opensPlan }) => !opensPlan),
  );
}

type Reading = { readonly text: string; readonly words: readonly Word[]; readonly title: Title };

/** A stretch of the answer, and every role that the lists give it. */
type Stretch = {
  readonly text: string;
  readonly roles: readonly Role[];
  /** Known only as an English word that the language borrows. */
  readonly isShared: boolean;
  readonly isNeutral: boolean;
  readonly isOfTitle: boolean;
  readonly isInflected: boolean;
  readonly isPhrase: boolean;
};

function thinIn(
  language: Language,
  { text, words, title }: Reading,
  lists: readonly ListInLanguage[],
): ThinWords | undefined {
  const known = (piece: string) => title.text.includes(piece);
  const every = lists.map(({ list }) => list);
  const pieces = language === 'ja' || language === 'zh' ? words.flatMap((word) => piecesOf(word, every, known)) : words;
  const stretches: Stretch[] = [];
  for (let at = 0; at < pieces.length;) {
    const stretch = stretchAt(pieces, at, lists, { text, title });
    if (!stretch) return undefined;
    stretches.push(stretch.read);
    at += stretch.length;
  }
  return verdictOn(stretches, { opensLikeAPlan: opensLikeAPlan(pieces, language), title });
}

function stretchAt(
  words: readonly Word[],
  at: number,
  lists: readonly ListInLanguage[],
  { text, title }: Pick<Reading, 'text' | 'title'>,
): { readonly read: Stretch; readonly length: number } | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const isAge = isOldYear(words, at);
  const lengths = lists.map(({ list }) => phraseLengthAt(words, at, list));
  const longest = Math.max(...lengths);
  const isOfTitle = longest < 2 && title.isNoun(word.folded);
  const isInflected = longest === 0 && !isOfTitle && title.inflects(word.folded);
  if (longest === 0 && !isOfTitle && !isInflected && !isBareNumber(word.folded) && !isAge) return undefined;
  const matching = lists.filter((_, index) => longest > 0 && lengths[index] === longest);
  const roles: readonly Role[] = isAge ? [{ kind: 'age' }] : matching;
  const length = Math.max(1, longest);
  return {
    length,
    read: {
      text: textOf(text, words, { at, length }),
      roles,
      isShared: matching.length > 0 && matching.every(({ isShared }) => isShared),
      isOfTitle,
      isInflected,
      isNeutral: longest === 0 || isOfTitle || roles.some(({ kind, beside }) => !kind && !beside),
      isPhrase:
        length > 1 ||
        (word.folded.length > 1 && /^\p{Script=Han}|^[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word.folded)),
    },
  };
}

/** Kinds that say something about technology, too; the others are thin only where nothing technical is named. */
const ABOUT_TECHNOLOGY: readonly ThinKind[] = ['age', 'virtue', 'urgency', 'wish', 'vagueness', 'activity', 'label'];

function verdictOn(
  stretches: readonly Stretch[],
  { opensLikeAPlan: isPlan, title }: { readonly opensLikeAPlan: boolean; readonly title: Title },
): ThinWords | undefined {
  const ofKind = (kind: ThinKind) =>
    stretches.filter(({ roles }) => roles.some((role) => role.kind === kind)).map((one) => one.text);
  const kinds = new Set<ThinKind>(
    stretches.flatMap(({ roles }) => roles.flatMap(({ kind }) => (kind && kind !== 'staying' ? [kind] : []))),
  );
  const isCovered = ({ isNeutral, roles }: Stretch) =>
    isNeutral || roles.some(({ kind, beside }) => (kind && kind !== 'staying') || (beside && kinds.has(beside)));
  if (kinds.size === 0 || stretches.some(({ isInflected }) => isInflected) || !stretches.every(isCovered)) {
    const again = saysTitleAgain(stretches, title);
    return again ? { opensLikeAPlan: false, saysTheTitleAgain: true, ofKind: () => [] } : undefined;
  }
  const borrowed = stretches.filter(({ isShared }) => isShared).length;
  const own = stretches.filter(({ roles, isShared }) => roles.length > 0 && !isShared).length;
  if (borrowed > own) return undefined;
  const isAboutTechnology = [...kinds].some((kind) => ABOUT_TECHNOLOGY.includes(kind));
  const namesTechnology = stretches.some(
    ({ roles, isNeutral }) => isNeutral && roles.some((role) => role.isTechnology),
  );
  const namesTitle = stretches.some(({ isOfTitle, roles }) => isOfTitle && roles.length === 0);
  if (!isAboutTechnology && (namesTechnology || (namesTitle && !kinds.has('level')))) return undefined;
  const isPointing = stretches.some(({ roles, isPhrase }) =>
    roles.some(({ kind, beside }) => (kind === 'elsewhere' && isPhrase) || beside === 'elsewhere'),
  );
  return {
    opensLikeAPlan: isPlan,
    saysTheTitleAgain: false,
    ofKind: (kind) => (kind === 'elsewhere' && !isPointing ? [] : ofKind(kind)),
  };
}

/** "We stay on Spring Boot 2", "Jenkins will not be replaced": the title, turned round or left as it is, and no more. */
function saysTitleAgain(stretches: readonly Stretch[], title: Title): boolean {
  const fits = ({ roles, isNeutral, isInflected }: Stretch) =>
    isNeutral || isInflected || roles.some(({ kind }) => kind === 'staying' || kind === 'activity');
  return (
    title.tellsOfWork &&
    stretches.every(fits) &&
    stretches.some(({ isOfTitle }) => isOfTitle) &&
    stretches.some(({ roles }) => roles.some(({ kind }) => kind === 'staying'))
  );
}

/** "We will migrate", "Migrate", "We migrate", "パイプラインを移行します". */
function opensLikeAPlan(words: readonly Word[], language: Language): boolean {
  const [openers, planners, activities] = [PLAN_OPENERS, PLANNERS, ACTIVITIES].map((list) => list.of(language));
  if (!openers || !planners || !activities) return false;
  if (phraseLengthAt(words, 0, openers) > 0) return true;
  if (phraseLengthAt(words, phraseLengthAt(words, 0, planners), activities) > 0) return true;
  return phraseLengthAt(words, words.length - 1, PLAN_CLOSERS.of(language)) > 0;
}

/** Bare numbers (versions, mostly) add nothing to an answer. */
function isBareNumber(word: string): boolean {
  return /^v?\p{N}+$/u.test(word);
}

/** "It's from 2009", "so 1990s": how old something is. "Visual Studio 2015" is a name. */
function isOldYear(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? '';
  return /^(?:19[5-9]\d|20[01]\d)s?$/.test(words[at]?.folded ?? '') && SINCE.has(before);
}

const SINCE: ReadonlySet<string> = new Set(
  'from since so of the aus von seit anno de depuis desde del dal uit sinds z od'.split(' '),
);
