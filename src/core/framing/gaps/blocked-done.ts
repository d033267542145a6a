import type { Answer, GapRule, NamedItem } from '../gap';

/** Begins where a run of capitals does, so that each run is gone through once. */
const ISSUE_KEYS = /(?<![A-Z0-9_])[A-Z][A-Z0-9_]+-\d+/g;

/** The answer names items alone, and all of them are done. */
export const blockedDone: GapRule = {
  code: 'blocked-done',
  find: (answer) => {
    const keys = namedAlone(answer);
    if (keys.length === 0 || !keys.every((key) => itemOf(answer, key)?.done)) return undefined;
    const verb = keys.length === 1 ? 'is' : 'are';
    return { words: keys, text: `${listed(keys)} ${verb} done. Is anything still blocked?` };
  },
};

/** The named items, where no other word stands beside them. */
function namedAlone({ question, text, framing }: Answer): readonly string[] {
  if (!question.byItems || /[\p{L}\p{N}]/u.test(text.replace(ISSUE_KEYS, ''))) return [];
  return [...new Set([...(framing.blockedIssues ?? []), ...(text.match(ISSUE_KEYS) ?? [])])];
}

function itemOf({ context }: Answer, key: string): NamedItem | undefined {
  return context.items?.get(key);
}

function listed(keys: readonly string[]): string {
  return keys.length < 2 ? keys.join('') : `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
}
