import { bodyOf, countParameter, isJson, onlyMembers, textsMember } from '../body';
import { needAdministrator } from '../permissions';
import { workflowBean, workflowStatuses } from '../render/workflow';
import { notEmulated, ok, type Reply } from '../reply';
import { MANAGE_CONFIGURATION, route, type Call, type Route } from '../router';
import { FORGE_EXPRESSION_VALIDATOR, type Workflow } from '../site/workflow';
import { needProject } from '../store';

/** Reading workflows and what rules they may carry; changing them is not emulated yet (facts/jira-api, 4.8). */
export const WORKFLOW_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/workflows', MANAGE_CONFIGURATION, read),
  route('GET', '/rest/api/3/workflows/search', MANAGE_CONFIGURATION, search),
  route('GET', '/rest/api/3/workflows/capabilities', MANAGE_CONFIGURATION, capabilities),
];

function read(call: Call): Reply {
  const { store, actor } = call;
  needAdministrator(store, actor);
  const body = bodyOf(call.body);
  onlyMembers(body, ['projectAndIssueTypes', 'workflowIds', 'workflowNames']);
  const ids = textsMember(body, 'workflowIds') ?? [];
  const names = textsMember(body, 'workflowNames') ?? [];
  const pairs = workflowIdsOfPairs(call, body['projectAndIssueTypes']);
  const found = store.site.workflows.filter(
    ({ id, name }) => ids.includes(id) || names.includes(name) || pairs.includes(id),
  );
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

function answer(call: Call, workflows: readonly Workflow[]): Record<string, unknown> {
  const rendered = workflows.map((workflow) => workflowBean(call.store, workflow));
  return { statuses: workflowStatuses(call.store, workflows), workflows: rendered };
}

function search(call: Call): Reply {
  const { store, actor, query } = call;
  needAdministrator(store, actor);
  const text = (query.get('queryString') ?? '').toLowerCase();
  const startAt = countParameter(query, 'startAt', 0, Number.MAX_SAFE_INTEGER);
  const maxResults = countParameter(query, 'maxResults', 50, 200);
  const all = store.site.workflows.filter((workflow) => workflow.name.toLowerCase().includes(text));
  const page = all.slice(startAt, startAt + maxResults);
  const { statuses, workflows } = answer(call, page);
  const isLast = startAt + page.length >= all.length;
  return ok({ startAt, maxResults, total: all.length, isLast, statuses, values: workflows }, page.length);
}

/** The rules that may be added; for a project, those of its style. */
function capabilities(call: Call): Reply {
  const { store, actor, query } = call;
  needAdministrator(store, actor);
  const projectId = query.get('projectId');
  const typeId = query.get('issueTypeId');
  if (projectId === null || typeId === null)
    throw notEmulated('workflow capabilities without projectId and issueTypeId');
  const { style } = needProject(store, projectId);
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
