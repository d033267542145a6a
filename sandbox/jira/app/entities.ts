import { issueTypeValue, namedValue, statusCategoryValue, statusValue } from '../expressions/entities/issue-details';
import { permissionsValue, projectValue, userValue } from '../expressions/entities/people-and-places';
import { listValue, propertiesValue } from '../expressions/values/make-value';
import type { EntityValue } from '../expressions/values/expression-value';
import type { Actor } from '../actor';
import { administersJira } from '../permissions';
import type { Project } from '../site/project';
import { need, type Store } from '../store';

/** What Jira expressions see of projects, people and the catalogue (docs/platform.md#members). */
export function projectEntity(store: Store, project: Project): EntityValue {
  return projectValue({
    id: Number(project.id),
    key: project.key,
    name: project.name,
    style: project.style,
    projectTypeKey: project.typeKey,
    lead: () => userEntity(store, project.leadId),
    properties: propertiesValue(project.properties),
  });
}

export function userEntity(store: Store, accountId: string | undefined): EntityValue | null {
  const user = store.users.get(accountId ?? '');
  if (user === undefined) return null;
  const groups = store.site.groups.filter((group) => user.groupIds.includes(group.groupId));
  const actor: Actor = { user, isApp: user.accountId === store.app?.appAccountId, via: 'page' };
  return userValue({
    accountId: user.accountId,
    displayName: user.displayName,
    active: user.active,
    groups: () => listValue(groups.map((group) => group.name)),
    groupIds: () => listValue(groups.map((group) => group.groupId)),
    locale: user.locale,
    timeZone: user.timeZone,
    properties: propertiesValue({}),
    permissions: permissionsValue({ global: () => listValue(administersJira(store, actor) ? ['ADMINISTER'] : []) }),
  });
}

export function typeEntity(store: Store, id: string): EntityValue {
  const { name, description, hierarchyLevel } = need(store.types, id, 'issue type');
  return issueTypeValue({ id: Number(id), name, description, hierarchyLevel, properties: propertiesValue({}) });
}

const CATEGORY_IDS = { new: 2, indeterminate: 4, done: 3 } as const;
const CATEGORY_NAMES = { new: 'To Do', indeterminate: 'In Progress', done: 'Done' } as const;

export function statusEntity(store: Store, id: string): EntityValue {
  const { name, categoryKey } = need(store.statuses, id, 'status');
  const category = { id: CATEGORY_IDS[categoryKey], key: categoryKey, name: CATEGORY_NAMES[categoryKey] };
  return statusValue({ id: Number(id), name, category: statusCategoryValue(category) });
}

export function priorityEntity(store: Store, id: string | undefined): EntityValue | null {
  const priority = store.priorities.get(id ?? '');
  return priority === undefined ? null : namedValue('Priority', Number(priority.id), priority.name);
}

export function resolutionEntity(store: Store, id: string | undefined): EntityValue | null {
  const resolution = store.resolutions.get(id ?? '');
  return resolution === undefined ? null : namedValue('Resolution', Number(resolution.id), resolution.name);
}
