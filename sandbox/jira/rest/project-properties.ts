import { checkProperty } from '../edit/inline-properties';
import { mayInProject, needVisibleProject } from '../permissions';
import { created, forbidden, noContent, notFound, ok, type Reply } from '../reply';
import { MANAGE_PROJECT, param, READ_WORK, route, type Call, type Route } from '../router';
import type { Project } from '../site/project';

const ALL = '/rest/api/3/project/{projectIdOrKey}/properties';
const ONE = `${ALL}/{propertyKey}`;

/** Properties of a project: whoever may browse it may read them, project administrators may write them. */
export const PROJECT_PROPERTY_ROUTES: readonly Route[] = [
  route('GET', ALL, READ_WORK, keys),
  route('GET', ONE, READ_WORK, read),
  route('PUT', ONE, MANAGE_PROJECT, write),
  route('DELETE', ONE, MANAGE_PROJECT, remove),
];

function keys(call: Call): Reply {
  const project = projectIn(call);
  const base = `${call.store.site.baseUrl}/rest/api/3/project/${project.id}/properties`;
  const all = Object.keys(project.properties).map((key) => ({ key, self: `${base}/${encodeURIComponent(key)}` }));
  return ok({ keys: all }, all.length);
}

function read(call: Call): Reply {
  const project = projectIn(call);
  const key = needKey(call, project);
  return ok({ key, value: project.properties[key] });
}

function write(call: Call): Reply {
  const project = administered(call);
  const key = param(call, 'propertyKey');
  checkProperty(key, call.body);
  const isNew = !Object.hasOwn(project.properties, key);
  project.properties = { ...project.properties, [key]: call.body };
  return isNew ? created(undefined) : { ...ok(undefined), objects: 0 };
}

function remove(call: Call): Reply {
  const project = administered(call);
  const { [needKey(call, project)]: _, ...rest } = project.properties;
  project.properties = rest;
  return noContent();
}

function projectIn(call: Call): Project {
  return needVisibleProject(call.store, call.actor, param(call, 'projectIdOrKey'));
}

function administered(call: Call): Project {
  const project = projectIn(call);
  if (mayInProject(call.store, call.actor, 'ADMINISTER_PROJECTS', project)) return project;
  throw forbidden('You do not have permission to administer this project.');
}

function needKey(call: Call, project: Project): string {
  const key = param(call, 'propertyKey');
  if (Object.hasOwn(project.properties, key)) return key;
  throw notFound(`The property ${key} does not exist.`);
}
