import { bodyOf, onlyMembers, textsMember } from '../body';
import { selectFields } from '../fields/field-selection';
import { canSee } from '../permissions';
import { issueBean } from '../render/issue';
import { badRequest, ok, type Reply } from '../reply';
import { READ_WORK, route, type Call, type Route } from '../router';
import { changelogPage } from './changelog-page';

/** Many issues by id or key in one call (facts/jira-api, 2). */
export const ISSUE_BULK_ROUTES: readonly Route[] = [route('POST', '/rest/api/3/issue/bulkfetch', READ_WORK, bulkFetch)];

/** Those that don't exist and those that can't be seen are reported alike, and the rest still answered. */
function bulkFetch(call: Call): Reply {
  const { store, actor } = call;
  const body = bodyOf(call.body);
  onlyMembers(body, ['issueIdsOrKeys', 'fields', 'fieldsByKeys', 'properties', 'expand']);
  const asked = [...new Set(textsMember(body, 'issueIdsOrKeys', true) ?? [])];
  const names = textsMember(body, 'fields');
  const properties = textsMember(body, 'properties') ?? [];
  const expand = textsMember(body, 'expand') ?? [];
  const isWide = names === undefined || names.length > 100 || names.some((name) => name.startsWith('*'));
  const limit = isWide || expand.length > 0 ? 100 : 1000;
  if (asked.length === 0) throw badRequest('"issueIdsOrKeys" must name at least one issue.');
  if (asked.length > limit) throw badRequest(`"issueIdsOrKeys" must name at most ${limit} issues.`);
  if (properties.length > 5) throw badRequest('The maximum number of properties that can be requested is 5.');
  const fields = selectFields(store, names ?? ['*navigable']);
  const issues: unknown[] = [];
  const missing: unknown[] = [];
  for (const idOrKey of asked) {
    const issue = store.findIssue(idOrKey);
    if (issue === undefined || !canSee(store, actor, issue)) {
      missing.push({ id: idOrKey, errorMessage: 'Issue does not exist or you do not have permission to see it.' });
      continue;
    }
    const bean = issueBean(store, issue, { fields, properties }, actor);
    if (expand.includes('changelog')) bean['changelog'] = changelogPage(store, issue, 40);
    issues.push(bean);
  }
  return ok({ issues, issueErrors: missing }, issues.length);
}
