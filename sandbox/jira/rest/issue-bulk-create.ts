import { bodyOf, isJson, onlyMembers } from '../body';
import { createIssue } from '../edit/create-issue';
import { badRequest, created, Refused, replyOf, type Reply } from '../reply';
import { route, WRITE_WORK, type Call, type Route } from '../router';

/** Creating up to 50 issues in one request: each by itself, so that some may be refused and the rest be there. */
export const ISSUE_BULK_CREATE_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/issue/bulk', WRITE_WORK, createMany),
];

const MOST = 50;

function createMany(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['issueUpdates']);
  const given = body['issueUpdates'];
  if (!Array.isArray(given) || given.length === 0) throw badRequest('"issueUpdates" must name at least one issue.');
  if (given.length > MOST) throw badRequest(`"issueUpdates" must name at most ${MOST} issues.`);
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
