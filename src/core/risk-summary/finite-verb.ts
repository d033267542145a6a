import { EVERYDAY_WORDS } from './everyday-words';
import * as known from './verb-words';

/**
 * Whether the text reads as a clause from its start: its words before the first comma, colon or semicolon hold the
 * finite verb of a main clause. Judged from word lists, in English alone: where they don't know, the answer is no, and
 * the summary sets a colon (docs/design.md#the-sentence).
 */
export function startsAsClause(text: string): boolean {
  const [first] = clausesOf(text);
  return first !== undefined && !lacksSubject(text) && isClause(first);
}

/** Whether any stretch of the text between its commas, colons and semicolons holds a finite verb. */
export function hasFiniteVerb(text: string): boolean {
  return !lacksSubject(text) && clausesOf(text).some(isClause);
}

/** "can't print labels": whoever can't isn't said, so no clause can begin like that. */
function lacksSubject(text: string): boolean {
  const word = lower(tokensOf(text.slice(0, 40))[0]);
  return known.AUXILIARIES.has(word) && (!word.includes("'") || word.endsWith("n't"));
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[,:;](?=\s|$)/);
}

function isClause(clause: string): boolean {
  const tokens = tokensOf(clause);
  if (tokens.some((token) => known.FOREIGN_WORDS.has(token.toLowerCase()))) return false;
  const plurals = pluralsUpTo(tokens);
  let inner = 0;
  for (const [at, token] of tokens.entries()) {
    if (opensInnerClause(tokens, at)) inner += 1;
    else if (isFiniteVerb(tokens, at, plurals) && inner === 0) return true;
    else if (isFiniteVerb(tokens, at, plurals)) inner -= 1;
    else if (/'/.test(token) && known.AUXILIARIES.has(token.toLowerCase())) return inner === 0;
  }
  return false;
}

/** The words of a clause without the marks around them. */
function tokensOf(clause: string): readonly string[] {
  return clause
    .split(/\s+/)
    .map((token) => bareToken(token.replaceAll('’', "'")))
    .filter((token) => token !== '');
}

function bareToken(token: string): string {
  const letters = [...token];
  const first = letters.findIndex((letter) => /[\p{L}\p{N}€$£]/u.test(letter));
  const last = letters.findLastIndex((letter) => /[\p{L}\p{N}%]/u.test(letter));
  return first < 0 ? '' : letters.slice(first, last + 1).join('');
}

/** "outage when it rains", "anyone who pays"; but "that table breaks", "after November we pay". */
function opensInnerClause(tokens: readonly string[], at: number): boolean {
  const word = lower(tokens[at]);
  if (!known.SUBORDINATORS.has(word)) return false;
  if (at === 0 && (word === 'that' || word === 'what')) return word === 'what';
  if (known.TIME_PREPOSITIONS.has(word)) return !/^[\p{Lu}\p{N}]/u.test(tokens[at + 1] ?? 'X');
  return true;
}

function isFiniteVerb(tokens: readonly string[], at: number, plurals: readonly boolean[]): boolean {
  const word = lower(tokens[at]);
  if (word === 'do' && !isEnglishAround(tokens, at)) return false;
  if (known.AUXILIARIES.has(word)) return at > 0 || word.includes("'");
  const before = lower(tokens[at - 1]);
  if (at === 0 || known.NO_VERB_AFTER.has(before)) return false;
  return (
    followsPronoun(before, word) ||
    known.PAST_VERBS.has(word) ||
    isVerbInS(word, before, tokens[at + 1]) ||
    isVerbOfPlural(word, before, plurals[at] ?? false)
  );
}

/** "perda do banco": between words that no list knows it is no verb, but Portuguese for "of the". */
function isEnglishAround(tokens: readonly string[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((token) => {
    const word = lower(token);
    return EVERYDAY_WORDS.has(word) || known.ENGLISH_LISTS.some((list) => list.has(word));
  });
}

function followsPronoun(before: string, word: string): boolean {
  if (!known.PRONOUN_SUBJECTS.has(before) || !/^[a-z]+$/.test(word)) return false;
  if (known.NEVER_VERBS.has(word) || word.endsWith('ing') || word.endsWith('ly')) return false;
  return before === 'we' || before === 'they' ? true : looksPlural(word);
}

/** "waits", "opens"; any word in -s before an object ("the vendor sunsets the endpoint"); "costs 20 %". */
function isVerbInS(word: string, before: string, after: string | undefined): boolean {
  if (known.VERBS_IN_S.has(word)) return !startsNounPhrase(word, before, after);
  if (known.VERBS_BEFORE_AMOUNTS.has(word) && /^[\p{N}€$£]/u.test(after ?? '')) return true;
  if (!/^[a-z]+s$/.test(word) || !looksPlural(word) || looksPlural(before) || /^\p{N}+$/u.test(before)) return false;
  return word === 'waits' || known.OBJECT_OPENERS.has(lower(after));
}

/** "security fixes since April", "three increases in cost": a plural after all. */
function startsNounPhrase(word: string, before: string, after: string | undefined): boolean {
  if (/^\p{N}+$/u.test(before) && after === undefined) return true;
  if (word === 'fixes' || word === 'limits' || word === 'reads' || word === 'writes' || word === 'leaks') {
    return !known.OBJECT_OPENERS.has(lower(after)) && !known.PRONOUN_SUBJECTS.has(before);
  }
  return after === 'in' && (word === 'increases' || word === 'decreases' || word === 'cuts');
}

/** "six developers wait", "checkout and search fail"; but "40 minutes wait", "to fail". */
function isVerbOfPlural(word: string, before: string, isPlural: boolean): boolean {
  return isPlural && known.BASE_VERBS.has(word) && !known.TIME_UNITS.has(before);
}

/** For each place, whether something in the plural stands before it. */
function pluralsUpTo(tokens: readonly string[]): readonly boolean[] {
  let isPlural = false;
  return tokens.map((token) => {
    const before = isPlural;
    const part = token.toLowerCase();
    isPlural ||= part === 'and' || known.PLURAL_PRONOUNS.has(part) || looksPlural(part);
    return before;
  });
}

function looksPlural(word: string): boolean {
  return known.PLURALS_WITHOUT_S.has(word) || /^[\p{L}-]{2,}(?<!s|u|i)s$/u.test(word);
}

function lower(token: string | undefined): string {
  return token?.toLowerCase() ?? '';
}
