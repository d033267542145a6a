import { APP_RIGHTS_AFTER_MS } from '../levers/app-rights';
import type { Actor } from './actor';
import { forbidden, notFound } from './reply';
import type { Issue } from './site/issue';
import type { Grantee } from './site/people';
import type { Project, ProjectPermission } from './site/project';
import { workflowOf } from './edit/workflow-of';
import { projectOf, type Store } from './store';

/** Whether this caller is one of `grantees`, as seen from an issue where reporter and assignee matter. */
export function isGranted(grantees: readonly Grantee[], actor: Actor, issue?: Issue): boolean {
  return grantees.some((grantee) => matches(grantee, actor, issue));
}

function matches(grantee: Grantee, actor: Actor, issue: Issue | undefined): boolean {
  const { user } = actor;
  switch (grantee.kind) {
    case 'anyone':
      return true;
    case 'logged-in':
      return user !== undefined && user.accountType !== 'customer';
    case 'apps':
      return user?.accountType === 'app';
    case 'group':
      return user !== undefined && user.groupIds.includes(grantee.groupId);
    case 'user':
      return user?.accountId === grantee.accountId;
    case 'reporter':
      return user !== undefined && issue?.reporterId === user.accountId;
    case 'assignee':
      return user !== undefined && issue?.assigneeId === user.accountId;
  }
}

/** Jira administrators, and by one reading the app as itself. */
export function administersJira(store: Store, actor: Actor): boolean {
  if (actor.isApp) return store.levers['app-administers'] === 'jira';
  return isGranted(store.site.administrators, actor);
}

/**
 * A project permission without an issue; what a caller can't browse it can do nothing with, unless it administers Jira.
 * Jira adds the role of apps to every permission scheme, so an app has every permission but those that somebody took away. An archived project can only be looked at.
 */
export function mayInProject(store: Store, actor: Actor, permission: ProjectPermission, project: Project): boolean {
  if (permission === 'ADMINISTER_PROJECTS' && administersJira(store, actor)) return true;
  if (permission !== 'BROWSE_PROJECTS' && project.archived === true) return false;
  if (actor.isApp) return mayAsApp(store, permission, project);
  return isGranted(project.permissions[permission], actor) && isGranted(project.permissions.BROWSE_PROJECTS, actor);
}

function mayAsApp(store: Store, permission: ProjectPermission, { appsLack = [] }: Project): boolean {
  const installedMs = store.site.appInstalledMs ?? -Infinity;
  if (store.nowMs() < installedMs + APP_RIGHTS_AFTER_MS[store.levers['app-rights']]) return false;
  return !appsLack.includes(permission) && !appsLack.includes('BROWSE_PROJECTS');
}

/** A permission on one issue; every one needs that the issue can be seen at all. */
export function mayOnIssue(store: Store, actor: Actor, permission: ProjectPermission, issue: Issue): boolean {
  if (!canSee(store, actor, issue)) return false;
  const project = projectOf(store, issue);
  if (permission === 'EDIT_ISSUES' && !isEditable(store, issue)) return false;
  if (mayInProject(store, actor, permission, project)) return true;
  return project.archived !== true && !actor.isApp && isGranted(project.permissions[permission], actor, issue);
}

/** Nobody edits an issue in a status that the workflow's property `jira.issue.editable` locks; it can still be moved on. */
function isEditable(store: Store, issue: Issue): boolean {
  const kept = workflowOf(store, issue).keptOfStatuses?.[issue.statusId];
  const properties = kept?.['properties'];
  if (typeof properties !== 'object' || properties === null) return true;
  return Reflect.get(properties, 'jira.issue.editable') !== 'false';
}

/** Browse permission and, where the issue has a security level, membership in it. */
export function canSee(store: Store, actor: Actor, issue: Issue): boolean {
  const project = projectOf(store, issue);
  const browse = actor.isApp
    ? mayAsApp(store, 'BROWSE_PROJECTS', project)
    : isGranted(project.permissions.BROWSE_PROJECTS, actor, issue);
  if (!browse) return false;
  if (issue.securityLevelId === undefined) return true;
  const level = project.securityLevels.find((candidate) => candidate.id === issue.securityLevelId);
  return level !== undefined && isGranted(level.members, actor, issue);
}

/** The issue, or the one answer for absent and invisible alike. */
export function needIssue(store: Store, actor: Actor, idOrKey: string): Issue {
  const issue = store.findIssue(idOrKey);
  if (issue === undefined || !canSee(store, actor, issue)) {
    throw notFound('Issue does not exist or you do not have permission to see it.');
  }
  return issue;
}

/** The project, or the one answer for absent and invisible alike. */
export function needVisibleProject(store: Store, actor: Actor, idOrKey: string): Project {
  const project = store.findProject(idOrKey);
  if (project === undefined || !seesProject(store, actor, project)) {
    throw notFound(`No project could be found with key '${idOrKey}'.`);
  }
  return project;
}

/** Whether the caller may browse the project or administers it. */
export function seesProject(store: Store, actor: Actor, project: Project): boolean {
  return (
    mayInProject(store, actor, 'BROWSE_PROJECTS', project) || mayInProject(store, actor, 'ADMINISTER_PROJECTS', project)
  );
}

/** Refuses callers who do not administer Jira. */
export function needAdministrator(store: Store, actor: Actor): void {
  if (!administersJira(store, actor)) throw forbidden('You must be a Jira administrator to do this.');
}

/** `canSee` for many issues: what depends on the project alone is worked out once per project. */
export function visibilityFor(store: Store, actor: Actor): (issue: Issue) => boolean {
  const browsable = new Map<string, boolean>();
  return (issue) => {
    let isOpen = browsable.get(issue.projectId);
    if (isOpen === undefined) {
      isOpen = mayInProject(store, actor, 'BROWSE_PROJECTS', projectOf(store, issue));
      browsable.set(issue.projectId, isOpen);
    }
    return isOpen && issue.securityLevelId === undefined ? true : canSee(store, actor, issue);
  };
}
