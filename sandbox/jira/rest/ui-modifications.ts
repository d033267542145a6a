import { bodyOf, onlyMembers, textMember, type Json } from '../body';
import { badRequest, created, forbidden, noContent, notFound, type Reply } from '../reply';
import { NO_SCOPE, param, READ_WORK, route, type Call, type Route } from '../router';
import { MODIFIED_VIEWS, type ModificationContext, type UiModification } from '../site/ui-modification';
import { pageOf } from './page';

const ONE = '/rest/api/3/uiModifications/{uiModificationId}';
const MEMBERS = ['name', 'description', 'data', 'contexts'];

const MOST_MODIFICATIONS = 3_000;
const MOST_CONTEXTS = 1_000;
const MOST_IN_ONE_CONTEXT = 100;
const LONGEST_NAME = 255;
const LONGEST_DATA = 50_000;

/** UI modifications, which only the app as itself may see and change (docs/platform.md#ui-modifications). */
export const UI_MODIFICATION_ROUTES: readonly Route[] = [
  route('GET', '/rest/api/3/uiModifications', READ_WORK, list),
  route('POST', '/rest/api/3/uiModifications', READ_WORK, create),
  route('PUT', ONE, READ_WORK, update),
  route('DELETE', ONE, NO_SCOPE, remove),
];

function list(call: Call): Reply {
  needApp(call);
  const expand = (call.query.get('expand') ?? '').split(',');
  const render = ({ id, name, description, data, contexts }: UiModification) => ({
    id,
    name,
    description,
    self: `${call.store.site.baseUrl}/rest/api/3/uiModifications/${id}`,
    ...(expand.includes('data') ? { data } : {}),
    ...(expand.includes('contexts') ? { contexts: contexts.map((context) => shown(call, context)) } : {}),
  });
  return pageOf(call, call.store.site.uiModifications, render, 50, 100);
}

/** A context whose project or type is gone stays, and says that it is not available. */
function shown({ store }: Call, context: ModificationContext) {
  const { projectId, issueTypeId } = context;
  const isAvailable =
    (projectId === null || store.findProject(projectId) !== undefined) &&
    (issueTypeId === null || store.types.has(issueTypeId));
  return { ...context, isAvailable };
}

function create(call: Call): Reply {
  needApp(call);
  const { site } = call.store;
  const body = bodyOf(call.body);
  onlyMembers(body, MEMBERS);
  if (site.uiModifications.length >= MOST_MODIFICATIONS) throw badRequest('The app has too many UI modifications.');
  const id = `00000000-0000-4000-8000-${call.store.nextId().padStart(12, '0')}`;
  const blank: UiModification = { id, name: '', description: '', data: '', contexts: [] };
  const made = changed(call, blank, body);
  if (made.name === '') throw badRequest('"name" is required.');
  site.uiModifications.push(made);
  return created({ id, self: `${site.baseUrl}/rest/api/3/uiModifications/${id}` });
}

function update(call: Call): Reply {
  needApp(call);
  const { uiModifications } = call.store.site;
  const found = existing(call);
  const body = bodyOf(call.body);
  onlyMembers(body, MEMBERS);
  uiModifications.splice(uiModifications.indexOf(found), 1, changed(call, found, body));
  return noContent();
}

function remove(call: Call): Reply {
  needApp(call);
  const { uiModifications } = call.store.site;
  uiModifications.splice(uiModifications.indexOf(existing(call)), 1);
  return noContent();
}

function existing(call: Call): UiModification {
  const found = call.store.site.uiModifications.find(({ id }) => id === param(call, 'uiModificationId'));
  if (found === undefined) throw notFound('The UI modification was not found.');
  return found;
}

/** Parts that are given replace what was there; contexts are replaced as a whole. */
function changed(call: Call, before: UiModification, body: Json): UiModification {
  const name = textMember(body, 'name') ?? before.name;
  const description = textMember(body, 'description') ?? before.description;
  const data = textMember(body, 'data') ?? before.data;
  if (name.length > LONGEST_NAME || description.length > LONGEST_NAME) throw badRequest('The name is too long.');
  if (data.length > LONGEST_DATA) throw badRequest(`"data" may have at most ${LONGEST_DATA} characters.`);
  const contexts = body['contexts'] === undefined ? before.contexts : contextsIn(call, before, body['contexts']);
  return { ...before, name, description, data, contexts };
}

function contextsIn(call: Call, before: UiModification, asked: unknown): ModificationContext[] {
  if (!Array.isArray(asked) || asked.length > MOST_CONTEXTS) {
    throw badRequest(`"contexts" may have at most ${MOST_CONTEXTS} entries.`);
  }
  const contexts = asked.map((context) => contextIn(call, bodyOf(context)));
  const others = call.store.site.uiModifications.filter((one) => one !== before).flatMap((one) => one.contexts);
  for (const context of contexts) {
    if (others.filter((other) => keyOf(other) === keyOf(context)).length >= MOST_IN_ONE_CONTEXT) {
      throw badRequest('The context is used by too many UI modifications.');
    }
  }
  return contexts;
}

function contextIn({ store }: Call, asked: Json): ModificationContext {
  onlyMembers(asked, ['projectId', 'issueTypeId', 'viewType']);
  const projectId = textMember(asked, 'projectId') ?? null;
  const issueTypeId = textMember(asked, 'issueTypeId') ?? null;
  const wantedView = textMember(asked, 'viewType');
  const viewType = MODIFIED_VIEWS.find((view) => view === wantedView) ?? null;
  if (wantedView !== undefined && viewType === null) throw badRequest(`"${wantedView}" is no view type.`);
  if ([projectId, issueTypeId, viewType].filter((part) => part === null).length > 1) {
    throw badRequest('A context may have one wildcard.');
  }
  if (projectId !== null && store.findProject(projectId) === undefined) throw notFound('The project was not found.');
  if (issueTypeId !== null && !store.types.has(issueTypeId)) throw notFound('The issue type was not found.');
  return { id: `00000000-0000-4000-9000-${store.nextId().padStart(12, '0')}`, projectId, issueTypeId, viewType };
}

const keyOf = ({ projectId, issueTypeId, viewType }: ModificationContext): string =>
  JSON.stringify([projectId, issueTypeId, viewType]);

function needApp({ actor }: Call): void {
  if (!actor.isApp) throw forbidden('Only a Forge app may use UI modifications.');
}
