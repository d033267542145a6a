import { isJson } from '../body';
import { commaList } from '../fields/field-selection';
import { mayInProject, needVisibleProject, seesProject } from '../permissions';
import { componentBean, projectBean, statusBean, typeBean, versionBean } from '../render/catalogue';
import { avatarUrls, userBean } from '../render/person';
import { badRequest, notEmulated, ok, type Reply } from '../reply';
import { type Call, param, READ_WORK, route, type Route } from '../router';
import type { Project, ProjectPermission } from '../site/project';
import { need, type Store } from '../store';
import { pageOf } from './page';

/** Projects, their statuses and components. */
export const PROJECT_ROUTES: readonly Route[] = [
  route('GET', '/rest/api/3/project/search', READ_WORK, searchProjects),
  route('GET', '/rest/api/3/project/{projectIdOrKey}', READ_WORK, readProject),
  route('GET', '/rest/api/3/project/{projectIdOrKey}/statuses', READ_WORK, readStatuses),
  route('GET', '/rest/api/3/project/{projectIdOrKey}/components', READ_WORK, readComponents),
];

const ACTIONS: Readonly<Record<string, ProjectPermission>> = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  edit: 'ADMINISTER_PROJECTS',
  create: 'CREATE_ISSUES',
};

function searchProjects(call: Call): Reply {
  const { store, actor, query } = call;
  const ids = query.getAll('id');
  const keys = query.getAll('keys');
  const types = query.getAll('typeKey').flatMap(commaList);
  const text = (query.get('query') ?? '').toLowerCase();
  const action = query.get('action') ?? 'view';
  const permission = ACTIONS[action];
  if (permission === undefined) throw badRequest(`The action '${action}' is not valid.`);
  const properties = query.getAll('properties').flatMap(commaList);
  const expand = commaList(query.get('expand'));
  const notShown = expand.find((name) => name !== 'issueTypes');
  if (notShown !== undefined) throw notEmulated(`expanding '${notShown}' in a search for projects`);
  const propertyQuery = query.get('propertyQuery');
  const hasProperty = propertyQuery === null ? () => true : propertyTest(propertyQuery);
  const found = store.site.projects.filter((project) => {
    // `status` says which; left out, it is the live ones.
    if (project.archived === true) return false;
    if (ids.length > 0 && !ids.includes(project.id)) return false;
    if (keys.length > 0 && !keys.includes(project.key)) return false;
    if (types.length > 0 && !types.includes(project.typeKey)) return false;
    if (!`${project.key} ${project.name}`.toLowerCase().includes(text)) return false;
    if (!hasProperty(project.properties)) return false;
    return seesProject(store, actor, project) && mayInProject(store, actor, permission, project);
  });
  return pageOf(
    call,
    sorted(found, query.get('orderBy') ?? 'key'),
    (project) => ({
      ...detail(store, project),
      ...(expand.length === 0 ? {} : typesOf(store, project)),
      ...inline(project, properties),
    }),
    50,
    100,
  );
}

/** The test of a `propertyQuery`, `[key].path.to=value`: whether a set of properties has that text or number there. */
function propertyTest(query: string): (properties: Readonly<Record<string, unknown>>) => boolean {
  const match = /^\[([^\]]+)\](?:\.([^=]+))?=(.*)$/u.exec(query);
  if (match === null) throw badRequest(`The property query '${query}' is not valid.`);
  const [, key = '', path = '', wanted = ''] = match;
  const names = path === '' ? [] : path.split('.');
  return (properties) => {
    let value: unknown = Object.hasOwn(properties, key) ? properties[key] : undefined;
    for (const name of names) value = isJson(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return asText(value) === wanted.replace(/^"(.*)"$/u, '$1');
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : undefined;
}

function sorted(projects: readonly Project[], orderBy: string): readonly Project[] {
  const by = orderBy.replace(/^[+-]/u, '');
  if (by !== 'key' && by !== 'name') throw notEmulated(`ordering projects by '${orderBy}'`);
  const sign = orderBy.startsWith('-') ? -1 : 1;
  return [...projects].sort((a, b) => (a[by] < b[by] ? -sign : sign));
}

function readProject(call: Call): Reply {
  const { store, actor, query } = call;
  const project = needVisibleProject(store, actor, param(call, 'projectIdOrKey'));
  const properties = query.getAll('properties').flatMap(commaList);
  return ok({
    ...detail(store, project),
    description: project.description,
    ...(project.leadId === undefined ? {} : { lead: userBean(store, project.leadId) ?? undefined }),
    assigneeType: 'UNASSIGNED',
    ...typesOf(store, project),
    components: project.components.map((component) => componentBean(store, component)),
    versions: project.versions.map((version) => versionBean(store, version)),
    roles: {},
    ...inline(project, properties),
  });
}

function typesOf(store: Store, project: Project): Record<string, unknown> {
  return { issueTypes: project.issueTypeIds.map((id) => typeBean(store, need(store.types, id, 'issue type'))) };
}

function detail(store: Store, project: Project): Record<string, unknown> {
  const avatars = avatarUrls(store, `project-${project.id}`);
  return { ...projectBean(store, project), style: project.style, isPrivate: false, avatarUrls: avatars };
}

function inline(project: Project, keys: readonly string[]): Record<string, unknown> {
  if (keys.length === 0) return {};
  const wanted = keys.includes('*all') ? Object.keys(project.properties) : keys;
  const present = wanted.filter((key) => Object.hasOwn(project.properties, key));
  return { properties: Object.fromEntries(present.map((key) => [key, project.properties[key]])) };
}

function readStatuses(call: Call): Reply {
  const { store } = call;
  const project = needVisibleProject(store, call.actor, param(call, 'projectIdOrKey'));
  return ok(
    project.issueTypeIds.map((typeId) => {
      const type = need(store.types, typeId, 'issue type');
      const workflowId = project.workflowIds[typeId] ?? project.workflowIds.default;
      const workflow = store.site.workflows.find((candidate) => candidate.id === workflowId);
      const ids = new Set((workflow?.transitions ?? []).map((transition) => transition.toStatusId));
      const statuses = [...ids].map((id) => statusBean(store, need(store.statuses, id, 'status')));
      const { self, name } = typeBean(store, type);
      return { self, id: type.id, name, subtask: type.hierarchyLevel < 0, statuses };
    }),
  );
}

function readComponents(call: Call): Reply {
  const { store } = call;
  const project = needVisibleProject(store, call.actor, param(call, 'projectIdOrKey'));
  return ok(
    project.components.map((component) => ({
      ...componentBean(store, component),
      project: project.key,
      projectId: Number(project.id),
    })),
  );
}
