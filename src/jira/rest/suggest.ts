import type { Call } from '../call';
import { eachOf, member, textOf } from '../decoders/json';
import { OPERATIONS } from '../operations';
import { isIssueKey } from '../paths';
import type { Issues } from '../port';

/** Issues to pick from while somebody types. */
export function suggestOverRest(call: Call): Pick<Issues, 'suggest'> {
  return {
    async suggest(typed, except) {
      const query = { query: typed, ...(except && isIssueKey(except) ? { currentIssueKey: except } : {}) };
      const { body } = await call(OPERATIONS.suggestions, { query });
      const sections = eachOf(member(body, 'sections'), (section) => eachOf(member(section, 'issues'), suggestionOf));
      return [...new Map(sections.flat().map((one) => [one.key, one])).values()];
    },
  };
}

/** `summary` of a suggestion holds markup; `summaryText` is the plain one (facts/jira-api, 4.14). */
function suggestionOf(value: unknown): { key: string; summary: string } | undefined {
  const key = textOf(member(value, 'key'));
  const summary = textOf(member(value, 'summaryText'));
  return key && summary !== undefined ? { key, summary } : undefined;
}
