import { bodyOf, isJson, onlyMembers, textMember } from '../body';
import { cloneIssue } from '../edit/clone-issue';
import { convertToWorkItem } from '../edit/convert-issue';
import { createIssue } from '../edit/create-issue';
import { moveIssue } from '../edit/move-issue';
import { administersJira, needIssue, needVisibleProject } from '../permissions';
import { badRequest, created, forbidden, noContent, notFound, type Reply } from '../reply';
import { NO_SCOPE, param, route, type Call, type Handler, type Route } from '../router';
import type { Issue } from '../site/issue';

/**
 * What people do in Jira's own pages, and Jira's public REST API has no operation for. The paths are the sandbox's own:
 * neither an app nor a script finds anything there.
 */
export const ISSUE_ACT_ROUTES: readonly Route[] = [
  act('/rest/internal/issue/{issueIdOrKey}/clone', clone),
  act('/rest/internal/issue/{issueIdOrKey}/convert', convert),
  act('/rest/internal/issue/{issueIdOrKey}/move', move),
  act('/rest/internal/import', importRows),
];

function act(template: string, handler: Handler): Route {
  return route('POST', template, NO_SCOPE, (call) => {
    if (call.actor.via !== 'page') throw notFound(`Jira has no operation POST ${template}.`);
    return handler(call);
  });
}

function clone(call: Call): Reply {
  return createdIssues([cloneIssue(call, call.actor, needIssue(call.store, call.actor, param(call, 'issueIdOrKey')))]);
}

function convert(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['issueTypeId']);
  const issue = needIssue(call.store, call.actor, param(call, 'issueIdOrKey'));
  convertToWorkItem(call, call.actor, issue, textMember(body, 'issueTypeId') ?? '');
  return noContent();
}

function move(call: Call): Reply {
  const { store, actor } = call;
  const body = bodyOf(call.body);
  onlyMembers(body, ['projectId', 'issueTypeId']);
  const issue = needIssue(store, actor, param(call, 'issueIdOrKey'));
  const to = needVisibleProject(store, actor, textMember(body, 'projectId') ?? '');
  moveIssue(call, actor, issue, to, textMember(body, 'issueTypeId') ?? issue.issueTypeId);
  return noContent();
}

/** An admin's import of a file: each row is an item's fields. All rows are read before the first is created. */
function importRows(call: Call): Reply {
  const { store, actor, levers } = call;
  if (!administersJira(store, actor)) throw forbidden('Only Jira administrators may import.');
  const body = bodyOf(call.body);
  onlyMembers(body, ['rows']);
  const rows = body['rows'];
  if (!Array.isArray(rows) || !rows.every(isJson)) throw badRequest('"rows" must be a list of fields.');
  return createdIssues(rows.map((fields) => createIssue(call, actor, { fields }, levers['import-create'] === 'runs')));
}

function createdIssues(issues: readonly Issue[]): Reply {
  return created({ issues: issues.map(({ id, key }) => ({ id, key })) });
}
