import { signedIn } from '../actor';
import { bodyOf, isJson, onlyMembers, type Json } from '../body';
import { addComment } from '../edit/add-comment';
import { applyFields } from '../edit/apply-fields';
import { checkAppFields, checkTypeChange } from '../edit/checks';
import { commitEdit, draftOf } from '../edit/commit';
import { createIssue } from '../edit/create-issue';
import { setInlineProperties } from '../edit/inline-properties';
import { fieldIdsOn, screenFor } from '../edit/screens';
import { deletedEvent } from '../events/issue-events';
import { selectFields } from '../fields/field-selection';
import { administersJira, mayInProject, mayOnIssue, needIssue } from '../permissions';
import { issueBean } from '../fields/issue-bean';
import { badRequest, created, forbidden, noContent, notEmulated, ok, type Reply } from '../reply';
import { param, route, WRITE_WORK, type Call, type Route } from '../router';
import type { Issue } from '../site/issue';
import { need, projectOf } from '../store';

/** Creating and editing issues (docs/platform.md#issues). */
export const ISSUE_WRITE_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/issue', WRITE_WORK, create),
  route('PUT', '/rest/api/3/issue/{issueIdOrKey}', WRITE_WORK, edit),
  route('DELETE', '/rest/api/3/issue/{issueIdOrKey}', WRITE_WORK, remove),
];

const MEMBERS = ['fields', 'update', 'properties', 'historyMetadata', 'transition'];

/** The body of a create or edit request, without what the double does not do. */
export function issueUpdateIn(call: Call): Json {
  const body = bodyOf(call.body);
  onlyMembers(body, MEMBERS);
  if (body['historyMetadata'] !== undefined) throw notEmulated('historyMetadata');
  return body;
}

function create(call: Call): Reply {
  const body = issueUpdateIn(call);
  if (body['transition'] !== undefined) throw notEmulated('a transition in a create request');
  const issue = createIssue(call, call.actor, body);
  const { id, key } = issue;
  return created({ id, key, self: `${call.store.site.baseUrl}/rest/api/3/issue/${id}` });
}

function edit(call: Call): Reply {
  const { store, actor, query } = call;
  const issue = needIssue(store, actor, param(call, 'issueIdOrKey'));
  signedIn(actor);
  if (!mayOnIssue(store, actor, 'EDIT_ISSUES', issue)) {
    throw forbidden('You do not have permission to edit this issue.');
  }
  const project = projectOf(store, issue);
  if (query.get('notifyUsers') === 'false' && !mayInProject(store, actor, 'ADMINISTER_PROJECTS', project)) {
    throw forbidden('Only administrators may switch notifications off.');
  }
  const body = issueUpdateIn(call);
  if (body['transition'] !== undefined) throw badRequest('Use the transitions resource to move an issue.');
  const draft = draftOf(issue);
  const fields = isJson(body['fields']) ? body['fields'] : {};
  const update = isJson(body['update']) ? body['update'] : {};
  const items = applyFields({ store, actor, project, draft, isCreating: false }, fields, update, allowed(call, issue));
  setInlineProperties(draft, body);
  checkTypeChange(store, actor, issue, draft);
  checkAppFields(store, actor, draft, 'existing');
  commitEdit(call, actor, issue, draft, items);
  commentsIn(update).forEach((comment) => addComment(call, actor, issue, comment));
  if (query.get('returnIssue') !== 'true') return noContent();
  return ok(issueBean(store, issue, { fields: selectFields(store, ['*all']), properties: [] }, actor));
}

/** The fields on the edit screen; team-managed projects have no screens, administrators may pass them by. */
function allowed(call: Call, issue: Issue): ReadonlySet<string> | 'all' {
  const { store, actor, query } = call;
  const project = projectOf(store, issue);
  const isOverridden = query.get('overrideScreenSecurity') === 'true';
  if (project.style === 'next-gen') return 'all';
  if (isOverridden) {
    if (!administersJira(store, actor)) throw forbidden('Only administrators may override the screen security.');
    return 'all';
  }
  return new Set(fieldIdsOn(screenFor(store, project, issue.issueTypeId, 'edit')));
}

/** Comments that an edit or a transition brings along in `update.comment`. */
export function commentsIn(update: Json): readonly Json[] {
  const operations = update['comment'] ?? [];
  if (!Array.isArray(operations)) throw badRequest('Operations must be a list.');
  return operations.map((operation) => {
    const comment = isJson(operation) ? operation['add'] : undefined;
    if (!isJson(comment)) throw notEmulated('operations on comments other than add');
    return comment;
  });
}

/** An issue with sub-tasks is only deleted together with them, and only where that is asked for. */
function remove(call: Call): Reply {
  const { store, actor, query } = call;
  const issue = needIssue(store, actor, param(call, 'issueIdOrKey'));
  signedIn(actor);
  const subtasks = store
    .childrenOf(issue.id)
    .filter((child) => need(store.types, child.issueTypeId, 'issue type').hierarchyLevel < 0);
  if (subtasks.length > 0 && query.get('deleteSubtasks') !== 'true') {
    throw badRequest(`The issue '${issue.key}' has subtasks. Ask for "deleteSubtasks" to delete them as well.`);
  }
  const going = [...subtasks, issue];
  if (!going.every((each) => mayOnIssue(store, actor, 'DELETE_ISSUES', each))) {
    throw forbidden('You do not have permission to delete issues in this project.');
  }
  for (const each of going) {
    const event = deletedEvent(store, actor, each);
    store.removeIssue(each);
    call.emit(event);
    call.changed(each.id);
  }
  return noContent();
}
