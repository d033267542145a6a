import { countParameter } from '../body';
import { mayInProject, needVisibleProject } from '../permissions';
import { typeBean } from '../render/catalogue';
import { notFound, ok, type Reply } from '../reply';
import { param, READ_WORK, route, type Call, type Route } from '../router';
import type { Project } from '../site/project';
import { need } from '../store';
import { fieldMeta, formFields } from './edit-meta';

const TYPES = '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes';

/** What a create dialog has to know: the types of a project, and the fields of each. */
export const CREATE_META_ROUTES: readonly Route[] = [
  route('GET', TYPES, READ_WORK, types),
  route('GET', `${TYPES}/{issueTypeId}`, READ_WORK, fields),
];

function types(call: Call): Reply {
  const project = creatableProject(call);
  const all = project.issueTypeIds.map((id) => typeBean(call.store, need(call.store.types, id, 'issue type')));
  return page(call, 'issueTypes', all);
}

function fields(call: Call): Reply {
  const { store } = call;
  const project = creatableProject(call);
  const typeId = param(call, 'issueTypeId');
  if (!project.issueTypeIds.includes(typeId)) throw notFound('The issue type is not used in this project.');
  const form = formFields(store, project, typeId, 'create');
  return page(
    call,
    'fields',
    form.map((field) => fieldMeta(store, project, field)),
  );
}

function creatableProject(call: Call): Project {
  const project = needVisibleProject(call.store, call.actor, param(call, 'projectIdOrKey'));
  if (!mayInProject(call.store, call.actor, 'CREATE_ISSUES', project)) {
    throw notFound(`No project could be found with key '${param(call, 'projectIdOrKey')}'.`);
  }
  return project;
}

function page(call: Call, name: string, all: readonly unknown[]): Reply {
  const startAt = countParameter(call.query, 'startAt', 0, Number.MAX_SAFE_INTEGER);
  const maxResults = countParameter(call.query, 'maxResults', 50, 200);
  const rows = all.slice(startAt, startAt + maxResults);
  return ok({ startAt, maxResults, total: all.length, [name]: rows }, rows.length);
}
