import type { EntityValue } from '../values/expression-value';
import { entityFrom, type Given } from './member-table';

export const ISSUE_TYPE_MEMBERS = {
  id: { cost: 0, type: 'Number' },
  name: { cost: 0, type: 'String' },
  description: { cost: 0, type: 'String' },
  iconUrl: { cost: 0, type: 'String' },
  hierarchyLevel: { cost: 0, type: 'Number' },
  properties: { cost: 0, type: 'EntityProperties' },
} as const;

/** An issue type. Its `hierarchyLevel` is 1 for an epic, 0 for a standard issue, −1 for a sub-task. */
export function issueTypeValue(
  given: Given<typeof ISSUE_TYPE_MEMBERS> & { readonly id: number; readonly name: string },
): EntityValue {
  return entityFrom('IssueType', ISSUE_TYPE_MEMBERS, given);
}

export const STATUS_CATEGORY_MEMBERS = {
  id: { cost: 0, type: 'Number' },
  key: { cost: 0, type: 'String' },
  name: { cost: 0, type: 'String' },
  colorName: { cost: 0, type: 'String' },
} as const;

/** What `status.category` is. */
export function statusCategoryValue(given: Given<typeof STATUS_CATEGORY_MEMBERS>): EntityValue {
  return entityFrom('StatusCategory', STATUS_CATEGORY_MEMBERS, given);
}

export const STATUS_MEMBERS = {
  id: { cost: 0, type: 'Number' },
  name: { cost: 0, type: 'String' },
  category: { cost: 0, type: 'StatusCategory' },
} as const;

export function statusValue(
  given: Given<typeof STATUS_MEMBERS> & { readonly id: number; readonly name: string },
): EntityValue {
  return entityFrom('Status', STATUS_MEMBERS, given);
}

export const NAMED_MEMBERS = { id: { cost: 0, type: 'Number' }, name: { cost: 0, type: 'String' } } as const;

/** What Jira knows by an id and shows by a name, and of which nothing else is documented. */
export type NamedType = 'Priority' | 'Resolution' | 'Version' | 'Component' | 'SecurityLevel' | 'ProjectCategory';

export function namedValue(typeName: NamedType, id: number, name: string): EntityValue {
  return entityFrom(typeName, NAMED_MEMBERS, { id, name });
}
