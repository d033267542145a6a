import { isShown } from '../forge/display-conditions';
import { moduleAri, modulesOfType, resourceOf } from '../forge/module-lookup';
import type { UiModuleOfType } from '../forge/app';
import { THEME_ATTRIBUTE, TOKEN_CSS_PATH } from '../forge/resources/token-css';
import { appFieldsOf } from '../jira/app/app-field';
import type { Actor } from '../jira/actor';
import { administersJira, seesProject } from '../jira/permissions';
import type { Project } from '../jira/site/project';
import type { ClientBoot, ShownField, ShownModule } from './client-boot';
import { factsOfProject } from './display-facts';
import type { RunningSite } from './running-site';
import { peopleOf, type Session } from './session';

/** What the pages of this site have to know for this viewer. */
export function bootOf(running: RunningSite, { viewer, theme }: Session): ClientBoot {
  const { jira, loaded, clock, forge, resources } = running;
  const { app } = forge;
  const actor = { user: viewer, isApp: false, via: 'page' } as const;
  const { accountId, displayName, timeZone, locale } = viewer;
  return {
    viewer: { accountId, displayName, timeZone, locale, isAdmin: administersJira(jira.store, actor) },
    people: peopleOf(jira.store.site.users).map((person) => ({
      accountId: person.accountId,
      displayName: person.displayName,
    })),
    theme,
    clockOffsetMs: clock.offsetMs,
    levers: jira.levers,
    bridgeFaults: running.bridgeFaults,
    headline: loaded.headline,
    problem: loaded.problem,
    skipped: loaded.skipped,
    cards: loaded.cards,
    projects: jira.store.site.projects
      .filter((project) => seesProject(jira.store, actor, project))
      .map((project) => shownProject(running, actor, project)),
    app: {
      name: 'Stakes',
      origin: resources.origin,
      themeAttribute: THEME_ATTRIBUTE,
      tokenCssPath: TOKEN_CSS_PATH,
      modules: [...app.uiModules.values()].map((module) => shownModule(running, module)),
      fields: shownFields(running),
      resources: Object.fromEntries([...app.resources.keys()].map((key) => [key, resources.urlOf(key)])),
    },
  };
}

function shownProject({ jira, forge }: RunningSite, actor: Actor, project: Project): ClientBoot['projects'][number] {
  const { id, key, name, typeKey } = project;
  const facts = factsOfProject(jira.store, actor, project);
  const board = jira.store.site.boards.find(({ projectId }) => projectId === id);
  const isSimple = project.style === 'next-gen';
  return {
    id,
    key,
    name,
    typeKey,
    board: board && { id: String(board.id), type: isSimple ? 'simple' : board.type },
    pages: modulesOfType(forge.app, 'jira:projectPage')
      .filter(({ displayConditions }) => isShown(displayConditions, facts))
      .map((module) => module.key),
  };
}

function shownModule({ forge, resources }: RunningSite, module: UiModuleOfType): ShownModule {
  const { key, type, resource, edit, viewportSize, refreshable } = module;
  return {
    key,
    ari: moduleAri(forge.app, key),
    type,
    title: textOf(module, 'title'),
    description: textOf(module, 'description'),
    view: resource === undefined ? undefined : resources.urlOf(resource),
    edit: edit === undefined ? undefined : resources.urlOf(resourceOf(forge.app, key, 'edit')),
    icon: iconOf(textOf(module, 'icon'), resources.origin),
    viewportSize,
    refreshable: refreshable !== false,
  };
}

function shownFields({ jira, forge, resources }: RunningSite): ShownField[] {
  return appFieldsOf(jira.store).map(({ field, module }) => ({
    id: field.id,
    name: field.name,
    description: field.description,
    type: module.ari,
    moduleKey: module.key,
    edit: module.edit === undefined ? undefined : resources.urlOf(resourceOf(forge.app, module.key, 'edit')),
    editsOn: module.edit?.experience ?? [],
    isModifiable: module.isUIModificationsEnabled === true,
  }));
}

/** `resource:<key>;<path>` as an address of the app's origin. */
function iconOf(icon: string, origin: string): string | undefined {
  const [, key, path] = /^resource:([^;]+);(.+)$/.exec(icon) ?? [];
  return key === undefined || path === undefined ? undefined : `${origin}/${key}/${path}`;
}

function textOf(module: UiModuleOfType, member: string): string {
  const value: unknown = Object.hasOwn(module, member) ? Reflect.get(module, member) : '';
  return typeof value === 'string' ? value : '';
}
