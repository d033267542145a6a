import { bodyOf, countParameter, isJson, onlyMembers, textsMember } from '../body';
import { hasWorkflowRights, needWorkflowRights } from '../edit/workflow-rights';
import { workflowBean, workflowStatuses } from '../render/workflow';
import { notEmulated, notFound, ok, type Reply } from '../reply';
import { MANAGE_CONFIGURATION, param, route, type Call, type Route } from '../router';
import type { Project } from '../site/project';
import { FORGE_EXPRESSION_VALIDATOR, type Workflow } from '../site/workflow';
import { needProject } from '../store';
import { UPDATE_ROUTES } from './workflow-update';

/** Workflows, what rules they may carry, and which projects use them. */
export const WORKFLOW_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/workflows', MANAGE_CONFIGURATION, read),
  route('GET', '/rest/api/3/workflows/search', MANAGE_CONFIGURATION, search),
  route('GET', '/rest/api/3/workflows/capabilities', MANAGE_CONFIGURATION, capabilities),
  route('GET', '/rest/api/3/workflow/{workflowId}/projectUsages', MANAGE_CONFIGURATION, projectUsages),
  ...UPDATE_ROUTES,
];

function read(call: Call): Reply {
  const { store } = call;
  const body = bodyOf(call.body);
  onlyMembers(body, ['projectAndIssueTypes', 'workflowIds', 'workflowNames']);
  const ids = textsMember(body, 'workflowIds') ?? [];
  const names = textsMember(body, 'workflowNames') ?? [];
  const pairs = workflowIdsOfPairs(call, body['projectAndIssueTypes']);
  const found = store.site.workflows.filter(
    ({ id, name }) => ids.includes(id) || names.includes(name) || pairs.includes(id),
  );
  for (const workflow of found) needWorkflowRights(call, workflow);
  return ok(answer(call, found), found.length);
}

function workflowIdsOfPairs(call: Call, pairs: unknown): readonly string[] {
  if (!Array.isArray(pairs)) return [];
  return pairs.filter(isJson).flatMap((pair) => {
    const project = call.store.findProject(String(pair['projectId']));
    const typeId = String(pair['issueTypeId']);
    return project === undefined ? [] : [project.workflowIds[typeId] ?? project.workflowIds.default];
  });
}

function answer(call: Call, workflows: readonly Workflow[]) {
  return { statuses: workflowStatuses(call.store, workflows), workflows: workflows.map(workflowBean) };
}

function search(call: Call): Reply {
  const { store, query } = call;
  const isWhole = (query.get('expand') ?? '').split(',').includes('values.transitions');
  const text = (query.get('queryString') ?? '').toLowerCase();
  const startAt = countParameter(query, 'startAt', 0, Number.MAX_SAFE_INTEGER);
  const maxResults = countParameter(query, 'maxResults', 50, 200);
  const all = store.site.workflows.filter(
    (workflow) => hasWorkflowRights(call, workflow) && workflow.name.toLowerCase().includes(text),
  );
  const page = all.slice(startAt, startAt + maxResults);
  const { statuses, workflows } = answer(call, page);
  const isLast = startAt + page.length >= all.length;
  const values = isWhole ? workflows : workflows.map((workflow) => ({ ...workflow, transitions: undefined }));
  return ok({ startAt, maxResults, total: all.length, isLast, statuses, values }, page.length);
}

/** By cursor, unlike its siblings. */
function projectUsages(call: Call): Reply {
  const { store, query } = call;
  const workflow = store.site.workflows.find(({ id }) => id === param(call, 'workflowId'));
  if (workflow === undefined) throw notFound('The workflow does not exist.');
  needWorkflowRights(call, workflow);
  const uses = (project: Project) => Object.values(typeWorkflows(project)).includes(workflow.id);
  const all = store.site.projects.filter(uses).map(({ id }) => ({ id }));
  const from = countParameter(query, 'nextPageToken', 0, all.length);
  const to = from + countParameter(query, 'maxResults', 50, 200);
  const values = all.slice(from, to);
  const projects = { values, ...(to < all.length ? { nextPageToken: String(to) } : {}) };
  return ok({ workflowId: workflow.id, projects }, values.length);
}

/** The workflow of each of the project's issue types. */
function typeWorkflows({ issueTypeIds, workflowIds }: Project): Readonly<Record<string, string>> {
  return Object.fromEntries(issueTypeIds.map((id) => [id, workflowIds[id] ?? workflowIds.default]));
}

/** The rules that may be added; for a project, those of its style. */
function capabilities(call: Call): Reply {
  const { store, query } = call;
  const projectId = query.get('projectId');
  const typeId = query.get('issueTypeId');
  if (projectId === null || typeId === null)
    throw notEmulated('workflow capabilities without projectId and issueTypeId');
  const { style, workflowIds } = needProject(store, projectId);
  const workflow = store.site.workflows.find(({ id }) => id === (workflowIds[typeId] ?? workflowIds.default));
  if (workflow !== undefined) needWorkflowRights(call, workflow);
  const wanted = style === 'classic' ? 'company-managed' : 'team-managed';
  const offered = (store.app?.workflowValidators ?? []).filter((module) => module.projectTypes.includes(wanted));
  const forgeRules = offered.map(({ ari, name }) => ({
    id: ari,
    ruleKey: FORGE_EXPRESSION_VALIDATOR,
    ruleType: 'Validator',
    name,
    description: '',
  }));
  const projectTypes = ['software', 'business', 'service_desk'];
  return ok(
    {
      editorScope: style === 'classic' ? 'GLOBAL' : 'PROJECT',
      projectTypes,
      systemRules: [],
      connectRules: [],
      forgeRules,
      triggerRules: [],
    },
    1,
  );
}
