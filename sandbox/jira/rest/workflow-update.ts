import { bodyOf, isJson, onlyMembers, textMember, type Json } from '../body';
import { needWorkflowRights } from '../edit/workflow-rights';
import { faultsOfRules, updatedWorkflow, type WorkflowFault } from '../edit/workflow-update';
import { workflowBean, workflowStatuses } from '../render/workflow';
import { badRequest, notEmulated, ok, Refused, type Reply } from '../reply';
import { MANAGE_CONFIGURATION, route, type Call, type Route } from '../router';
import type { Workflow } from '../site/workflow';

const UPDATE = '/rest/api/3/workflows/update';

/** Saving whole workflows, and asking first whether they could be saved (docs/platform.md#workflows). */
export const UPDATE_ROUTES: readonly Route[] = [
  route('POST', UPDATE, MANAGE_CONFIGURATION, update),
  route('POST', `${UPDATE}/validation`, MANAGE_CONFIGURATION, validate),
];

const MOST_WORKFLOWS = 20;

type Change = { readonly before: Workflow; readonly after: Workflow; readonly isStale: boolean };

/** All of the workflows or none. Which status a version that is no longer the latest gets isn't documented: 409 here. */
function update(call: Call): Reply {
  const { store } = call;
  const changes = changesIn(call, bodyOf(call.body));
  if (changes.some(({ isStale }) => isStale)) {
    throw new Refused(409, ['The workflow was changed in the meantime. Load it again.']);
  }
  const faults = changes.flatMap(({ before, after }) => faultsOf(call, before, after));
  if (faults.length > 0)
    throw new Refused(
      400,
      faults.map(({ message }) => message),
    );
  for (const { before, after } of changes) store.site.workflows.splice(store.site.workflows.indexOf(before), 1, after);
  const workflows = changes.map(({ after }) => after);
  const statuses = workflowStatuses(store, workflows);
  return ok({ statuses, workflows: workflows.map(workflowBean), taskId: null }, workflows.length);
}

function validate(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['payload', 'validationOptions']);
  const changes = changesIn(call, bodyOf(body['payload']));
  return ok({ errors: changes.flatMap(({ before, after }) => faultsOf(call, before, after)) });
}

function faultsOf(call: Call, before: Workflow, after: Workflow): readonly WorkflowFault[] {
  if (before.isEditable !== false) return faultsOfRules(call.store, before, after);
  const message = `The workflow ${before.name} can't be edited.`;
  return [{ code: 'NOT_EDITABLE', level: 'ERROR', message, type: 'WORKFLOW' }];
}

function changesIn(call: Call, payload: Json): readonly Change[] {
  onlyMembers(payload, ['statuses', 'workflows']);
  const asked = payload['workflows'];
  if (!Array.isArray(asked) || asked.length === 0 || asked.length > MOST_WORKFLOWS) {
    throw badRequest(`"workflows" must hold 1 to ${MOST_WORKFLOWS} workflows.`);
  }
  const known = knownReferences(call, payload['statuses']);
  return asked.filter(isJson).map((workflow) => changeOf(call, workflow, known));
}

function changeOf(call: Call, asked: Json, known: ReadonlySet<unknown>): Change {
  const before = call.store.site.workflows.find(({ id }) => id === asked['id']);
  if (before === undefined) throw badRequest(`There is no workflow with the id ${String(asked['id'])}.`);
  needWorkflowRights(call, before);
  const statuses = Array.isArray(asked['statuses']) ? asked['statuses'].filter(isJson) : [];
  const unknown = statuses.find((status) => !known.has(status['statusReference']));
  if (unknown !== undefined) throw badRequest(`The status ${String(unknown['statusReference'])} is not defined.`);
  const version = isJson(asked['version']) ? asked['version'] : {};
  const isStale = version['id'] !== before.version.id || version['versionNumber'] !== before.version.versionNumber;
  return { before, after: updatedWorkflow(before, asked, () => call.store.nextId()), isStale };
}

/** The references of the statuses a payload brings along; every one must be a status that the site has. */
function knownReferences({ store }: Call, statuses: unknown): ReadonlySet<unknown> {
  const given = Array.isArray(statuses) ? statuses.filter(isJson) : [];
  for (const status of given) {
    const id = textMember(status, 'id');
    if (id === undefined) throw notEmulated('creating statuses with a workflow');
    if (!store.statuses.has(id)) throw badRequest(`There is no status ${id}.`);
  }
  return new Set(given.map((status) => status['statusReference']));
}
