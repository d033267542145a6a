import { ISSUE_MEMBERS } from './issue';
import { ISSUE_TYPE_MEMBERS, NAMED_MEMBERS, STATUS_CATEGORY_MEMBERS, STATUS_MEMBERS } from './issue-details';
import type { MemberTable } from './member-table';
import { PERMISSIONS_MEMBERS, PROJECT_MEMBERS, USER_MEMBERS } from './people-and-places';
import { TRANSITION_MEMBERS, WORKFLOW_MEMBERS } from './workflow';

/** The members of each type of entity, for analysis before there is any entity. */
export const KNOWN_TYPES: ReadonlyMap<string, MemberTable> = new Map<string, MemberTable>([
  ['Issue', ISSUE_MEMBERS],
  ['IssueType', ISSUE_TYPE_MEMBERS],
  ['Project', PROJECT_MEMBERS],
  ['User', USER_MEMBERS],
  ['Permissions', PERMISSIONS_MEMBERS],
  ['Status', STATUS_MEMBERS],
  ['StatusCategory', STATUS_CATEGORY_MEMBERS],
  ['Transition', TRANSITION_MEMBERS],
  ['Workflow', WORKFLOW_MEMBERS],
  ...['Priority', 'Resolution', 'Version', 'Component', 'SecurityLevel', 'ProjectCategory'].map(
    (name): [string, MemberTable] => [name, NAMED_MEMBERS],
  ),
]);

/** The types of the variables that Jira brings where expressions run (docs/platform.md#jira-expressions). */
export const KNOWN_VARIABLES: ReadonlyMap<string, string> = new Map([
  ['issue', 'Issue'],
  ['originalIssue', 'Issue'],
  ['issues', 'List<Issue>'],
  ['project', 'Project'],
  ['user', 'User'],
  ['transition', 'Transition'],
  ['workflow', 'Workflow'],
  ['newIssueTypeData', 'IssueType'],
]);
