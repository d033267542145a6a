import type { EntityValue } from '../values/expression-value';
import { entityFrom, type Given } from './member-table';

export const PROJECT_MEMBERS = {
  id: { cost: 0, type: 'Number' },
  key: { cost: 0, type: 'String' },
  name: { cost: 0, type: 'String' },
  style: { cost: 0, type: 'String' },
  projectTypeKey: { cost: 0, type: 'String' },
  lead: { cost: 0, type: 'User' },
  projectCategory: { cost: 0, type: 'ProjectCategory' },
  properties: { cost: 0, type: 'EntityProperties' },
} as const;

/** A project. Its `style` is 'next-gen' when team-managed, else 'classic'. */
export function projectValue(
  given: Given<typeof PROJECT_MEMBERS> & { readonly id: number; readonly key: string },
): EntityValue {
  return entityFrom('Project', PROJECT_MEMBERS, given);
}

export const USER_MEMBERS = {
  accountId: { cost: 0, type: 'String' },
  displayName: { cost: 1, type: 'String' },
  active: { cost: 1, type: 'Boolean' },
  groups: { cost: 'N', type: 'List<String>' },
  groupIds: { cost: 'N', type: 'List<String>' },
  locale: { cost: 0, type: 'String' },
  timeZone: { cost: 0, type: 'String' },
  properties: { cost: 0, type: 'EntityProperties' },
  permissions: { cost: 0, type: 'Permissions' },
  getProjectRoles: { cost: 'N', type: 'Function' },
} as const;

/** A person or an app. The anonymous user is `null`, not a User. */
export function userValue(given: Given<typeof USER_MEMBERS> & { readonly accountId: string }): EntityValue {
  return entityFrom('User', USER_MEMBERS, given);
}

export const PERMISSIONS_MEMBERS = { global: { cost: 'N', type: 'List<String>' } } as const;

/** What `user.permissions` is. */
export function permissionsValue(given: Given<typeof PERMISSIONS_MEMBERS>): EntityValue {
  return entityFrom('Permissions', PERMISSIONS_MEMBERS, given);
}
