import { quoteJql } from '../../core/query/jql';
import type { IndexAlias } from '../../core/stakes/stakes-property';
import type { Call } from '../call';
import { eachOf, listOf, member, textOf } from '../decoders/json';
import { queryErrorsOf } from '../decoders/messages';
import { OPERATIONS } from '../operations';
import { isIssueKey } from '../paths';
import type { Issues, Site } from '../port';
import { unreadable } from '../status-refusal';

/** Fits aliases of texts and of dates alike. */
const ANY_OPERAND = quoteJql('1970-01-01');

/** What Jira's own parser says about queries. */
export function jqlOverRest(call: Call): Pick<Site, 'jqlProblems' | 'knownAliases'> {
  return {
    async jqlProblems(jql) {
      if (jql.trim() === '') return ['The query is empty.'];
      const { body } = await call(OPERATIONS.parseJql, { query: { validation: 'strict' }, body: { queries: [jql] } });
      const problems = queryErrorsOf(body);
      if (problems === undefined) throw unreadable('this query');
      return problems;
    },

    async knownAliases(aliases) {
      if (aliases.length === 0) return new Set();
      const queries = aliases.map((alias) => `${alias} = ${ANY_OPERAND}`);
      const { body } = await call(OPERATIONS.parseJql, { query: { validation: 'warn' }, body: { queries } });
      if (listOf(member(body, 'queries')) === undefined) throw unreadable('search aliases');
      const known = new Set(eachOf(member(body, 'queries'), aliasOf));
      return new Set<IndexAlias>(aliases.filter((alias) => known.has(alias.toLowerCase())));
    },
  };
}

/** The alias a query names, if Jira takes it for an indexed property: only then does it name the property's type. */
function aliasOf(query: unknown): string | undefined {
  const field = member(query, 'structure', 'where', 'field');
  const types = eachOf(member(field, 'property'), (property) => textOf(member(property, 'type')));
  return types.length === 0 ? undefined : textOf(member(field, 'name'))?.toLowerCase();
}

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

/** `summary` of a suggestion holds markup; `summaryText` is the plain one. */
function suggestionOf(value: unknown): { key: string; summary: string } | undefined {
  const key = textOf(member(value, 'key'));
  const summary = textOf(member(value, 'summaryText'));
  return key && summary !== undefined ? { key, summary } : undefined;
}
