import { bodyOf, onlyMembers, textsMember } from '../body';
import { compileQuery } from '../jql/compile';
import { parseJql } from '../jql/parse';
import { queryStructure } from '../jql/structure';
import { canSee } from '../permissions';
import { badRequest, ok, Refused, type Reply } from '../reply';
import { READ_WORK, route, type Call, type Route } from '../router';
import { jqlContext } from '../search/run-search';

/** Checking JQL without running it, and matching given issues against it (docs/platform.md#jql-checked-by-jira). */
export const JQL_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/jql/parse', READ_WORK, parseQueries),
  route('POST', '/rest/api/3/jql/match', READ_WORK, matchIssues),
];

function parseQueries(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['queries']);
  const validation = call.query.get('validation') ?? 'strict';
  if (!['strict', 'warn', 'none'].includes(validation)) {
    throw badRequest(`The validation '${validation}' is not one of strict, warn, none.`);
  }
  const queries = textsMember(body, 'queries') ?? [];
  if (queries.length === 0) throw badRequest('At least one query must be given.');
  const parsed = queries.map((query) => parseOne(call, query, validation));
  return ok({ queries: parsed }, 0);
}

function parseOne(call: Call, query: string, validation: string): unknown {
  const context = jqlContext(call, call.actor);
  const complaints = (work: () => void): readonly string[] => {
    try {
      work();
      return [];
    } catch (error) {
      if (error instanceof Refused && error.status === 400) return error.errorMessages;
      throw error;
    }
  };
  const syntax = complaints(() => parseJql(query));
  if (syntax.length > 0) return { query, errors: syntax };
  const tree = parseJql(query);
  const structure = queryStructure(tree, context);
  const meaning = complaints(() => compileQuery(tree, context, true));
  if (meaning.length === 0 || validation === 'none') return { query, structure };
  return validation === 'warn' ? { query, structure, warnings: meaning } : { query, errors: meaning };
}

/** Asks the site itself, not the lagging index. */
function matchIssues(call: Call): Reply {
  const { store, actor } = call;
  const body = bodyOf(call.body);
  onlyMembers(body, ['issueIds', 'jqls']);
  const ids = textsMember(body, 'issueIds', true) ?? [];
  const jqls = textsMember(body, 'jqls') ?? [];
  const issues = ids.flatMap((id) => store.issues.get(id) ?? []).filter((issue) => canSee(store, actor, issue));
  const matches = jqls.map((jql) => {
    try {
      const query = compileQuery(parseJql(jql), jqlContext(call, actor), true);
      return { matchedIssues: issues.filter(query.matches).map((issue) => Number(issue.id)), errors: [] };
    } catch (error) {
      if (error instanceof Refused && error.status === 400) return { matchedIssues: [], errors: error.errorMessages };
      throw error;
    }
  });
  return ok({ matches }, issues.length);
}
