import type { Actor } from '../actor';
import { bodyOf, isJson, onlyMembers, textMember, textsMember, type Json } from '../body';
import { administersJira, mayInProject, mayOnIssue, needIssue, needVisibleProject } from '../permissions';
import { badRequest, forbidden, ok, type Reply } from '../reply';
import { NO_SCOPE, READ_WORK, route, type Call, type Route } from '../router';
import { PROJECT_PERMISSIONS, type ProjectPermission } from '../site/project';

/** What a caller may do. */
export const PERMISSION_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/permissions/check', NO_SCOPE, checkMany),
  route('POST', '/rest/api/3/permissions/project', READ_WORK, permittedProjects),
  route('GET', '/rest/api/3/mypermissions', READ_WORK, myPermissions),
];

const GLOBAL_PERMISSIONS = ['ADMINISTER', 'USER_PICKER', 'SYSTEM_ADMIN', 'BULK_CHANGE', 'CREATE_SHARED_OBJECTS'];

function checkMany(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['accountId', 'globalPermissions', 'projectPermissions']);
  const actor = subject(call, textMember(body, 'accountId'));
  const asked = body['projectPermissions'] ?? [];
  if (!Array.isArray(asked)) throw badRequest('"projectPermissions" must be a list.');
  const globals = textsMember(body, 'globalPermissions') ?? [];
  const projectPermissions = asked.filter(isJson).flatMap((group) => granted(call, actor, group));
  const globalPermissions = globals.filter((permission) => hasGlobally(call, actor, permission));
  return ok({ projectPermissions, globalPermissions }, projectPermissions.length + globalPermissions.length);
}

/** Only administrators and the app may ask about someone else. */
function subject(call: Call, accountId: string | undefined): Actor {
  if (accountId === undefined || accountId === call.actor.user?.accountId) return call.actor;
  if (!administersJira(call.store, call.actor)) throw forbidden("You can't check the permissions of other users.");
  const user = call.store.users.get(accountId);
  if (user === undefined) throw badRequest(`The account ${accountId} does not exist.`);
  return { user, isApp: accountId === call.store.app?.appAccountId, via: call.actor.via };
}

function granted(call: Call, actor: Actor, group: Json): readonly unknown[] {
  const { store } = call;
  const issues = (textsMember(group, 'issues', true) ?? []).flatMap((id) => store.issues.get(id) ?? []);
  const projects = (textsMember(group, 'projects', true) ?? []).flatMap((id) => store.projects.get(id) ?? []);
  const permissions = textsMember(group, 'permissions') ?? [];
  if (permissions.length === 0) throw badRequest('At least one project permission must be given.');
  return permissions.map((name) => {
    const permission = projectPermission(name);
    return {
      permission: name,
      issues: issues.filter((issue) => mayOnIssue(store, actor, permission, issue)).map((issue) => Number(issue.id)),
      projects: projects
        .filter((project) => mayInProject(store, actor, permission, project))
        .map((project) => Number(project.id)),
    };
  });
}

function projectPermission(name: string): ProjectPermission {
  const permission = PROJECT_PERMISSIONS.find((candidate) => candidate === name);
  if (permission === undefined) throw badRequest(`Unrecognized permission: ${name}`);
  return permission;
}

function hasGlobally(call: Call, actor: Actor, permission: string): boolean {
  if (!GLOBAL_PERMISSIONS.includes(permission)) throw badRequest(`Unrecognized permission: ${permission}`);
  if (permission === 'ADMINISTER' || permission === 'SYSTEM_ADMIN') return administersJira(call.store, actor);
  return actor.user !== undefined;
}

function permittedProjects(call: Call): Reply {
  const { store, actor } = call;
  const body = bodyOf(call.body);
  const permissions = (textsMember(body, 'permissions') ?? []).map(projectPermission);
  const projects = store.site.projects.filter((project) =>
    permissions.every((permission) => mayInProject(store, actor, permission, project)),
  );
  return ok({ projects: projects.map(({ id, key }) => ({ id: Number(id), key })) }, 0);
}

function myPermissions(call: Call): Reply {
  const { store, actor, query } = call;
  const names = (query.get('permissions') ?? '').split(',').filter((name) => name !== '');
  if (names.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  const issueKey = query.get('issueKey') ?? query.get('issueId');
  const projectKey = query.get('projectKey') ?? query.get('projectId');
  const issue = issueKey === null ? undefined : needIssue(store, actor, issueKey);
  const project = projectKey === null ? undefined : needVisibleProject(store, actor, projectKey);
  const has = (name: string): boolean => {
    if (GLOBAL_PERMISSIONS.includes(name)) return hasGlobally(call, actor, name);
    const permission = projectPermission(name);
    if (issue !== undefined) return mayOnIssue(store, actor, permission, issue);
    if (project !== undefined) return mayInProject(store, actor, permission, project);
    return store.site.projects.some((candidate) => mayInProject(store, actor, permission, candidate));
  };
  const rows = names.map((name) => [name, permissionBean(name, has(name))] as const);
  return ok({ permissions: Object.fromEntries(rows) }, names.length * 2);
}

function permissionBean(name: string, havePermission: boolean): unknown {
  const type = GLOBAL_PERMISSIONS.includes(name) ? 'GLOBAL' : 'PROJECT';
  return { id: name, key: name, name, type, description: '', havePermission };
}
