import { bodyOf, isJson, onlyMembers, textsMember } from '../body';
import { createIssue } from '../edit/create-issue';
import { selectFields } from '../fields/field-selection';
import { issueBean } from '../fields/issue-bean';
import { canSee } from '../permissions';
import { badRequest, created, ok, Refused, type Reply, replyOf } from '../reply';
import { type Call, READ_WORK, route, type Route, WRITE_WORK } from '../router';
import { changelogPage } from './changelog-page';

/** Creating up to 50 issues in one request: each by itself, so that some may be refused and the rest be there. */
export const ISSUE_BULK_CREATE_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/issue/bulk', WRITE_WORK, createMany),
];

const MOST = 50;

/** Many issues by id or key in one call. */
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

function createMany(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['issueUpdates']);
  const given = body['issueUpdates'];
  if (!Array.isArray(given) || given.length === 0) return noneCreated('"issueUpdates" must name at least one issue.');
  if (given.length > MOST) return noneCreated(`"issueUpdates" must name at most ${MOST} issues.`);
  const issues: unknown[] = [];
  const errors: unknown[] = [];
  for (const [failedElementNumber, update] of given.entries()) {
    try {
      if (!isJson(update)) throw badRequest('Every issue must be an object.');
      const { id, key } = createIssue(call, call.actor, update, call.levers['bulk-create'] === 'runs');
      issues.push({ id, key, self: `${call.store.site.baseUrl}/rest/api/3/issue/${id}` });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { status, json: elementErrors } = replyOf(error);
      errors.push({ status, elementErrors, failedElementNumber });
    }
  }
  const answer = created({ issues, errors });
  return issues.length === 0 ? { ...answer, status: 400 } : answer;
}

/** By Jira's OpenAPI file this refusal, unlike others, has the shape of what it would have answered. */
function noneCreated(because: string): Reply {
  const { json: elementErrors } = replyOf(badRequest(because));
  return { ...created({ issues: [], errors: [{ status: 400, elementErrors }] }), status: 400 };
}
