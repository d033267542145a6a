import { badRequest } from '../../reply';
import type { Issue } from '../../site/issue';
import type { JqlContext, JqlFieldKind, Term } from '../jql-context';
import { asksForEmpty, emptiness, unsupported } from './terms';

/**
 * A text searched by words with `~` and `!~`: all words of the operand must occur, `word*` stands for its beginnings,
 * text in inner quotes for a phrase. Real Jira also matches other forms of an English word; this double does not.
 */
export function textKind(read: (issue: Issue, context: JqlContext) => string): JqlFieldKind {
  return {
    compile: (term, context) => textTest(term, (issue) => read(issue, context)),
    sortKey: (context) => (issue) => read(issue, context).toLowerCase() || undefined,
  };
}

/** The test of one comparison on a text. Empty texts match neither `~` nor `!~`. */
function textTest(term: Term, read: (issue: Issue) => string): (issue: Issue) => boolean {
  if (asksForEmpty(term)) return emptiness(term, (issue) => read(issue) === '');
  if (term.operand.kind !== 'value') throw unsupported(term);
  if (/(?:^|[\s"])[*?]/u.test(term.operand.text)) {
    throw badRequest(`The text query '${term.operand.text}' for '${term.field}' must not start with '*' or '?'.`);
  }
  const matches = phraseMatcher(term.operand.text);
  if (term.operator === '~') return (issue) => matches(read(issue));
  if (term.operator === '!~') {
    return (issue) => {
      const text = read(issue);
      return text !== '' && !matches(text);
    };
  }
  throw unsupported(term);
}

/** Whether a text contains what a `~` operand asks for. */
export function phraseMatcher(sought: string): (text: string) => boolean {
  const phrases = [...sought.matchAll(/"([^"]+)"|([^\s"]+)/gu)].map((match) => patternOf(match[1] ?? match[2] ?? ''));
  const wanted = phrases.filter((phrase) => phrase.length > 0);
  if (wanted.length === 0) return () => false;
  return (text) => {
    const words = wordsOf(text);
    return wanted.every((phrase) => containsPhrase(words, phrase));
  };
}

type WordPattern = { readonly word: string; readonly isPrefix: boolean };

function patternOf(phrase: string): readonly WordPattern[] {
  return (phrase.toLowerCase().match(/[\p{L}\p{N}_]+\*?/gu) ?? []).map((part) =>
    part.endsWith('*') ? { word: part.slice(0, -1), isPrefix: true } : { word: part, isPrefix: false },
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function containsPhrase(words: readonly string[], phrase: readonly WordPattern[]): boolean {
  return words.some((_, start) =>
    phrase.every(({ word, isPrefix }, offset) => {
      const candidate = words[start + offset];
      return candidate !== undefined && (isPrefix ? candidate.startsWith(word) : candidate === word);
    }),
  );
}
