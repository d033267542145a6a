import { piecesOf } from '../text/runs-without-blanks';
import { phraseLengthAt, phrasesIn, textOf, type Phrases, type Span } from '../text/phrases';
import {
  BUILD_TOOLS,
  BUILDERS_MATTERS,
  DOCUMENTS,
  INSIDES,
  LATEST,
  MOVED_FOR_USERS,
  PARTS,
  PRODUCTS,
  PRODUCTS_WITH_COMMON_NAMES,
  UNUSED,
} from './technical-objects';
import {
  CLOSING_WORK,
  CUTTING,
  LOOSE_WORK,
  MIGRATIONS,
  REMOVALS,
  RENEWALS,
  REWORKS,
  STRONG,
  TROUBLE,
  VERSIONED,
} from './technical-words';
import { wordsOf, type Word } from '../text/word';

/** A summary and its words; a version glued to a name ("tomcat7") is parted from it. */
type Summary = { readonly text: string; readonly words: readonly Word[] };

/**
 * The words that make a summary look technical, as they stand in it; none where it doesn't. One strong phrase is
 * enough; otherwise it takes work on the inside of a system and what that work is done to ("Update … API v3", "Bump x
 * from 1.9.2 to 1.9.3", "Remove unused …"). A summary that tells of a defect or of a document is neither. A hint that
 * offers a person's mark and nothing else, so it prefers silence to a wrong guess.
 */
export function looksTechnical(summary: string): readonly string[] {
  const read = { text: summary, words: wordsOf(summary).flatMap(partedFromVersion).flatMap(inPieces) };
  if (spans(read, DOCUMENTS).length > 0 || summary.includes('?')) return [];
  if (spans(read, TROUBLE).length > 0) return [];
  const strong = spans(read, STRONG)[0];
  if (strong) return [shown(read, strong)];
  for (const work of worksOf(read)) {
    const object = objectOf(read, work);
    if (object) return [shown(read, work), shown(read, object)];
  }
  return [];
}

/** The work at the beginning of each part, then the one that closes the summary. */
function worksOf(summary: Summary): readonly Span[] {
  const opening = spans(summary, RENEWALS, REWORKS, VERSIONED, CUTTING, REMOVALS, LOOSE_WORK).filter(({ at }) =>
    opensAPart(summary, at),
  );
  const closing = spans(summary, CLOSING_WORK).filter(({ at, length }) => at + length === summary.words.length);
  return [...opening, ...closing];
}

/** At the beginning, or behind a mark: "Sync Tool: clean up …", "Android - Recompile …". */
function opensAPart({ text, words }: Summary, at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /[:;,()[\]|]|\s[-–—]\s/u.test(text.slice(before.to, words[at]?.from));
}

/** What the work is done to: something inside, a product, a version, or what the kind of work makes object enough. */
function objectOf(summary: Summary, work: Span): Span | undefined {
  const is = (list: Phrases) => phraseLengthAt(summary.words, work.at, list) > 0;
  const isLoose = is(LOOSE_WORK) && !is(RENEWALS) && !is(REWORKS) && !is(VERSIONED);
  const forUsers = spans(summary, MOVED_FOR_USERS).length > 0;
  const object = [
    ...(isLoose ? spans(summary, BUILDERS_MATTERS, BUILD_TOOLS) : spans(summary, INSIDES, PRODUCTS)),
    ...spans(summary, PRODUCTS_WITH_COMMON_NAMES).filter((span) => !isLoose && isProduct(summary, span)),
    ...(is(RENEWALS) ? namesWithVersion(summary) : []),
    ...(is(VERSIONED) && !forUsers ? [...dottedVersions(summary), ...spans(summary, LATEST)] : []),
    ...(is(CUTTING) ? spans(summary, PARTS) : []),
    ...(is(REMOVALS) ? spans(summary, UNUSED) : []),
    ...(forUsers || isLoose ? [] : identifiers(summary)),
    ...(is(MIGRATIONS) && !forUsers ? destinations(summary, work) : []),
  ].find(({ at, length }) => at >= work.at + work.length || at + length <= work.at);
  return object && { at: object.at, length: object.length + (isVersion(summary, object.at + object.length) ? 1 : 0) };
}

/** "1.9.3", "9.x": where words are parted at dots, a number and the next with nothing but a dot between. */
function dottedVersions({ text, words }: Summary): readonly Span[] {
  return words.flatMap(({ folded, to }, at) => {
    const next = words[at + 1];
    const isDotted = /^v?\d{1,3}$/.test(folded) && next !== undefined && /^(?:\d{1,8}|x)$/.test(next.folded);
    return isDotted && text.slice(to, next.from) === '.' ? [{ at, length: 2 }] : [];
  });
}

/** Names as programs spell them: "kroll-thread", "moment.js", "process.cpuUsage()", "tiapp_xml". */
function identifiers({ text, words }: Summary): readonly Span[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const joint = next ? text.slice(word.to, next.from) : '';
    const isFile =
      joint === '.' && /^(?:js|ts|py|java|xml|json|yml|yaml|gradle|properties|sh|sql)$/.test(next?.folded ?? '');
    const isCall = text.slice(word.to, word.to + 2) === '()';
    const isSnake = joint === '_' && /^\p{Ll}/u.test(text.slice(word.from));
    return isFile || isSnake ? [{ at, length: 2 }] : isCall ? [{ at, length: 1 }] : [];
  });
}

/** "Migrate the shop to the new hosts": where it leads, or comes from, is said. */
function destinations({ words }: Summary, work: Span): readonly Span[] {
  const at = words.findIndex(
    ({ folded }, place) =>
      place >= work.at + work.length && /^(?:to|from|into|off|nach|auf|von|vers|de|a|para|naar)$/.test(folded),
  );
  const last = words[at + 1];
  return at >= 0 && last ? [{ at: at + 1, length: 1 }] : [];
}

function isProduct(summary: Summary, { at, length }: Span): boolean {
  return isVersion(summary, at + length) || (at > 0 && hasCapital(summary, at));
}

/** "Solaris 11", "Gradle to 7": a name in capitals, not the summary's first word, and a version behind it. */
function namesWithVersion(summary: Summary): readonly Span[] {
  return summary.words.flatMap((_, at) => {
    if (at === 0 || !hasCapital(summary, at)) return [];
    if (isVersion(summary, at + 1)) return [{ at, length: 1 }];
    const leads = TOWARDS.has(summary.words[at + 1]?.folded ?? '') && isVersion(summary, at + 2);
    return leads ? [{ at, length: 2 }] : [];
  });
}

const TOWARDS: ReadonlySet<string> = new Set(['to', 'auf', 'vers', 'à', 'a', 'para', 'naar', 'を', '到']);

function isVersion({ words }: Summary, at: number): boolean {
  return /^v?\p{N}{1,2}$/u.test(words[at]?.folded ?? '');
}

function hasCapital({ text, words }: Summary, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(words[at]?.from));
}

const LISTS: readonly Phrases[] = [
  STRONG,
  RENEWALS,
  REWORKS,
  CLOSING_WORK,
  TROUBLE,
  INSIDES,
  REMOVALS,
  UNUSED,
  VERSIONED,
  LATEST,
  DOCUMENTS,
];

/** A run of a script without blanks, in the pieces that the lists know. */
function inPieces(word: Word): readonly Word[] {
  return piecesOf(word, LISTS, (piece) => TOWARDS.has(piece));
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
