import { isJson } from '../body';
import { addComment } from '../edit/add-comment';
import { applyFields } from '../edit/apply-fields';
import { editResolution } from '../edit/catalogue-editors';
import { checkAppFields } from '../edit/checks';
import { commitEdit, draftOf } from '../edit/commit';
import { change, type FieldEdit } from '../edit/field-edit';
import { editorFor } from '../edit/editors';
import { fieldIdsAsked } from '../edit/transition-form';
import { checkTransition } from '../edit/workflow-validators';
import { transitionsFrom, workflowOf } from '../edit/workflow-of';
import { fieldById } from '../fields/registry';
import { mayOnIssue, needIssue } from '../permissions';
import { statusBean } from '../render/catalogue';
import { badRequest, noContent, ok, type Reply } from '../reply';
import { param, READ_WORK, route, WRITE_WORK, type Call, type Route } from '../router';
import type { HistoryItem, Issue } from '../site/issue';
import type { Transition } from '../site/workflow';
import { need, projectOf, type Store } from '../store';
import { fieldMeta } from './edit-meta';
import { commentsIn, issueUpdateIn } from './issue-write';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/transitions';

/** Moving an issue through its workflow. */
export const TRANSITION_ROUTES: readonly Route[] = [
  route('GET', PATH, READ_WORK, list),
  route('POST', PATH, WRITE_WORK, perform),
];

/** The transitions the caller may take now, as the REST API lists them; the fields they ask for only on demand. */
export function availableTransitions(
  { store, actor }: Call,
  issue: Issue,
  { withFields = false } = {},
): readonly unknown[] {
  if (!mayOnIssue(store, actor, 'TRANSITION_ISSUES', issue)) return [];
  return transitionsFrom(workflowOf(store, issue), issue.statusId).map((transition) => ({
    id: transition.id,
    name: transition.name,
    to: statusBean(store, need(store.statuses, transition.toStatusId, 'status')),
    hasScreen: fieldIdsAsked(store, transition) !== undefined,
    isGlobal: transition.type === 'GLOBAL',
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: transition.toStatusId === issue.statusId,
    ...(withFields ? { fields: fieldsAsked(store, issue, transition) } : {}),
  }));
}

function fieldsAsked(store: Store, issue: Issue, transition: Transition): Readonly<Record<string, unknown>> {
  const fields = (fieldIdsAsked(store, transition) ?? []).flatMap((id) =>
    editorFor(store, id) === undefined ? [] : (fieldById(store, id) ?? []),
  );
  return Object.fromEntries(fields.map((field) => [field.id, fieldMeta(store, projectOf(store, issue), field)]));
}

function list(call: Call): Reply {
  const issue = needIssue(call.store, call.actor, param(call, 'issueIdOrKey'));
  const withFields = (call.query.get('expand') ?? '').split(',').includes('transitions.fields');
  return ok({ expand: 'transitions', transitions: availableTransitions(call, issue, { withFields }) });
}

function perform(call: Call): Reply {
  const { store, actor } = call;
  const issue = needIssue(store, actor, param(call, 'issueIdOrKey'));
  const body = issueUpdateIn(call);
  const asked = isJson(body['transition']) ? body['transition']['id'] : undefined;
  const workflow = workflowOf(store, issue);
  const transition = transitionsFrom(workflow, issue.statusId).find((candidate) => candidate.id === String(asked));
  if (transition === undefined || !mayOnIssue(store, actor, 'TRANSITION_ISSUES', issue)) {
    throw badRequest(
      `It seems that you have tried to perform a workflow operation (${String(asked)}) that is not valid for the current state of this issue.`,
    );
  }
  const project = projectOf(store, issue);
  const draft = draftOf(issue);
  const edit: FieldEdit = { store, actor, project, draft, isCreating: false };
  const fields = isJson(body['fields']) ? body['fields'] : {};
  const update = isJson(body['update']) ? body['update'] : {};
  const items = applyFields(edit, fields, update, new Set(fieldIdsAsked(store, transition)));
  items.push(...move(edit, transition, fields['resolution']));
  checkAppFields(store, actor, draft, 'existing');
  checkTransition(call, actor, { workflow, transition, draft, original: issue });
  commitEdit(call, actor, issue, draft, items);
  commentsIn(update).forEach((comment) => addComment(call, actor, issue, comment));
  return noContent();
}

/** The new status; entering the Done category sets a resolution, leaving it takes it away. */
function move(edit: FieldEdit, transition: Transition, resolution: unknown): readonly HistoryItem[] {
  const { store, draft } = edit;
  const from = need(store.statuses, draft.statusId, 'status');
  const to = need(store.statuses, transition.toStatusId, 'status');
  draft.statusId = to.id;
  const isDone = to.categoryKey === 'done';
  const wanted = isDone ? (resolution ?? firstResolution(edit)) : null;
  const outcome = isDone === (draft.resolutionId !== undefined) ? { items: [] } : editResolution(edit, wanted);
  if ('fault' in outcome) throw badRequest(outcome.fault);
  const side = (status: typeof from) => ({ id: status.id, text: status.name });
  return [...outcome.items, ...change('status', side(from), side(to))];
}

function firstResolution({ store }: FieldEdit): unknown {
  const [first] = store.site.resolutions;
  return first === undefined ? null : { id: first.id };
}
