import type { EntityMember, EntityValue, ExpressionValue } from '../values/expression-value';
import { entityFrom, now, type Given, type Lazy } from './member-table';

/** Members of Issue that every site has. */
export const ISSUE_MEMBERS = {
  id: { cost: 0, type: 'Number' },
  key: { cost: 0, type: 'String' },
  summary: { cost: 0, type: 'String' },
  description: { cost: 0, type: 'RichText' },
  environment: { cost: 0, type: 'RichText' },
  issueType: { cost: 0, type: 'IssueType' },
  status: { cost: 0, type: 'Status' },
  priority: { cost: 0, type: 'Priority' },
  resolution: { cost: 0, type: 'Resolution' },
  securityLevel: { cost: 0, type: 'SecurityLevel' },
  created: { cost: 0, type: 'Date' },
  updated: { cost: 0, type: 'Date' },
  resolutionDate: { cost: 0, type: 'Date' },
  dueDate: { cost: 0, type: 'CalendarDate' },
  originalEstimate: { cost: 0, type: 'Number' },
  remainingEstimate: { cost: 0, type: 'Number' },
  timeSpent: { cost: 0, type: 'Number' },
  isEpic: { cost: 0, type: 'Boolean' },
  properties: { cost: 0, type: 'EntityProperties' },
  parent: { cost: 1, type: 'Issue' },
  project: { cost: 1, type: 'Project' },
  assignee: { cost: 1, type: 'User' },
  reporter: { cost: 1, type: 'User' },
  creator: { cost: 1, type: 'User' },
  labels: { cost: 1, type: 'List<String>' },
  components: { cost: 1, type: 'List<Component>' },
  versions: { cost: 1, type: 'List<Version>' },
  fixVersions: { cost: 1, type: 'List<Version>' },
  votes: { cost: 1, type: 'Number' },
  watches: { cost: 1, type: 'Number' },
  attachments: { cost: 1, type: 'List<Attachment>' },
  worklogs: { cost: 1, type: 'List<Worklog>' },
  childIssues: { cost: 1, type: 'List<Issue>' },
  comments: { cost: 1, type: 'List<Comment>' },
  subtasks: { cost: 1, type: 'List<Issue>' },
  links: { cost: 'N', type: 'List<IssueLink>' },
  changelogs: { cost: 'N', type: 'List<Changelog>' },
  sprint: { cost: 'N', type: 'Sprint' },
  closedSprints: { cost: 'N', type: 'List<Sprint>' },
  epic: { cost: 'N', type: 'Epic' },
  flagged: { cost: 'N', type: 'Boolean' },
  getNewestChangelog: { cost: 'N', type: 'Function' },
} as const;

/** Lists whose items are loaded one by one. */
export const PER_ITEM_LISTS: ReadonlySet<string> = new Set(['comments', 'subtasks']);

/**
 * An issue. `customFields` are the fields this site has, by `customfield_N` and, for an app's field, by
 * `{app}__{ENVIRONMENT}__{module}` as well; a key that is not among them is an unknown property. While an issue is being
 * created its id and key are null.
 */
export function issueValue(
  given: Given<typeof ISSUE_MEMBERS> & { readonly id: number | null; readonly key: string | null },
  customFields: Readonly<Record<string, Lazy<ExpressionValue>>> = {},
): EntityValue {
  const fields = Object.entries(customFields).map(([key, value]): readonly [string, EntityMember] => [
    key,
    { cost: 1, read: () => now(value) },
  ]);
  const perItem = [...PER_ITEM_LISTS].map((name): readonly [string, EntityMember] => {
    const list = name === 'comments' ? given.comments : given.subtasks;
    return [name, { cost: 1, read: () => loadedOneByOne(now(list)) }];
  });
  return entityFrom('Issue', ISSUE_MEMBERS, given, new Map([...fields, ...perItem]));
}

function loadedOneByOne(value: ExpressionValue): ExpressionValue {
  return value !== null && typeof value === 'object' && value.kind === 'List' ? { ...value, perItem: true } : value;
}
