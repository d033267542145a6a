import { bodyOf, onlyMembers, textMember } from '../body';
import { editorFor } from '../edit/editors';
import { fieldIdsOn } from '../edit/screens';
import { fieldById } from '../fields/registry';
import { mayInProject, needAdministrator } from '../permissions';
import { badRequest, noContent, notFound, ok, type Reply } from '../reply';
import { MANAGE_CONFIGURATION, MANAGE_PROJECT, param, route, type Call, type Route } from '../router';
import type { Screen, ScreenTab } from '../site/screen';
import { pageOf } from './page';

const TABS = '/rest/api/3/screens/{screenId}/tabs';
const FIELDS = `${TABS}/{tabId}/fields`;

/** Screens: which dialog shows which fields (docs/platform.md#screens). */
export const SCREEN_ROUTES: readonly Route[] = [
  route('GET', '/rest/api/3/screens', MANAGE_PROJECT, screens),
  route('GET', TABS, MANAGE_PROJECT, tabs),
  route('GET', FIELDS, MANAGE_PROJECT, tabFields),
  route('POST', FIELDS, MANAGE_PROJECT, addField),
  route('DELETE', `${FIELDS}/{id}`, MANAGE_PROJECT, removeField),
  route('GET', '/rest/api/3/field/{fieldId}/screens', MANAGE_PROJECT, screensOfField),
  route('GET', '/rest/api/3/screenscheme', MANAGE_PROJECT, screenSchemes),
  route('GET', '/rest/api/3/issuetypescreenscheme/mapping', MANAGE_CONFIGURATION, schemeMappings),
  route('GET', '/rest/api/3/issuetypescreenscheme/project', MANAGE_CONFIGURATION, schemeProjects),
];

function screens(call: Call): Reply {
  needAdministrator(call.store, call.actor);
  const ids = call.query.getAll('id');
  const text = (call.query.get('queryString') ?? '').toLowerCase();
  const found = call.store.site.screens.filter(
    (screen) => (ids.length === 0 || ids.includes(String(screen.id))) && screen.name.toLowerCase().includes(text),
  );
  return pageOf(call, found, bean, 100, 100);
}

function bean({ id, name, description }: Screen): Record<string, unknown> {
  return { id, name, description };
}

function tabs(call: Call): Reply {
  return ok(readableScreen(call).tabs.map(({ id, name }) => ({ id, name })));
}

function tabFields(call: Call): Reply {
  return ok(tabOf(call, readableScreen(call)).fieldIds.map((id) => fieldBean(call, id)));
}

function addField(call: Call): Reply {
  needAdministrator(call.store, call.actor);
  const screen = screenIn(call);
  const tab = tabOf(call, screen);
  const body = bodyOf(call.body);
  onlyMembers(body, ['fieldId']);
  const fieldId = textMember(body, 'fieldId') ?? '';
  if (fieldById(call.store, fieldId) === undefined || editorFor(call.store, fieldId) === undefined) {
    throw badRequest(`The field with id '${fieldId}' does not exist or can't be on a screen.`);
  }
  if (fieldIdsOn(screen).includes(fieldId)) {
    throw badRequest(`The field with id '${fieldId}' already exists on the screen.`);
  }
  tab.fieldIds = [...tab.fieldIds, fieldId];
  return ok(fieldBean(call, fieldId));
}

function removeField(call: Call): Reply {
  needAdministrator(call.store, call.actor);
  const tab = tabOf(call, screenIn(call));
  const id = param(call, 'id');
  if (!tab.fieldIds.includes(id)) throw notFound(`The field with id '${id}' is not on the screen.`);
  tab.fieldIds = tab.fieldIds.filter((other) => other !== id);
  return noContent();
}

function screensOfField(call: Call): Reply {
  needAdministrator(call.store, call.actor);
  const fieldId = param(call, 'fieldId');
  const withTab = (call.query.get('expand') ?? '').split(',').includes('tab');
  const rows = call.store.site.screens.flatMap((screen) => {
    const tab = screen.tabs.find((candidate) => candidate.fieldIds.includes(fieldId));
    if (tab === undefined) return [];
    return [{ ...bean(screen), ...(withTab ? { tab: { id: tab.id, name: tab.name } } : {}) }];
  });
  return pageOf(call, rows, (row) => row, 100, 100);
}

function screenSchemes(call: Call): Reply {
  needAdministrator(call.store, call.actor);
  const ids = call.query.getAll('id');
  const found = call.store.site.screenSchemes.filter(({ id }) => ids.length === 0 || ids.includes(String(id)));
  return pageOf(call, found, ({ id, name, screens }) => ({ id, name, description: '', screens }), 25, 100);
}

function schemeMappings(call: Call): Reply {
  needAdministrator(call.store, call.actor);
  const ids = call.query.getAll('issueTypeScreenSchemeId');
  const rows = call.store.site.issueTypeScreenSchemes
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .flatMap(({ id, screenSchemeIds }) =>
      Object.entries(screenSchemeIds).map(([issueTypeId, screenSchemeId]) => ({
        issueTypeScreenSchemeId: id,
        issueTypeId,
        screenSchemeId: String(screenSchemeId),
      })),
    );
  return pageOf(call, rows, (row) => row);
}

/** Company-managed projects only; the others have no screen schemes. */
function schemeProjects(call: Call): Reply {
  needAdministrator(call.store, call.actor);
  const asked = call.query.getAll('projectId');
  const rows = call.store.site.issueTypeScreenSchemes.flatMap(({ id, name }) => {
    const projectIds = call.store.site.projects
      .filter((project) => project.style === 'classic' && project.issueTypeScreenSchemeId === id)
      .map((project) => project.id)
      .filter((projectId) => asked.length === 0 || asked.includes(projectId));
    return projectIds.length === 0 ? [] : [{ issueTypeScreenScheme: { id, name, description: '' }, projectIds }];
  });
  return pageOf(call, rows, (row) => row);
}

function fieldBean(call: Call, id: string): unknown {
  return { id, name: fieldById(call.store, id)?.name ?? id };
}

function screenIn(call: Call): Screen {
  const id = param(call, 'screenId');
  const screen = call.store.site.screens.find((candidate) => String(candidate.id) === id);
  if (screen === undefined) throw notFound(`The screen with id ${id} was not found.`);
  return screen;
}

/** A screen for reading: project administrators may, if they name a project of theirs. */
function readableScreen(call: Call): Screen {
  const key = call.query.get('projectKey');
  const project = key === null ? undefined : call.store.findProject(key);
  const isOwn = project !== undefined && mayInProject(call.store, call.actor, 'ADMINISTER_PROJECTS', project);
  if (!isOwn) needAdministrator(call.store, call.actor);
  return screenIn(call);
}

function tabOf(call: Call, screen: Screen): ScreenTab {
  const id = param(call, 'tabId');
  const tab = screen.tabs.find((candidate) => String(candidate.id) === id);
  if (tab === undefined) throw notFound(`The tab with id ${id} was not found.`);
  return tab;
}
