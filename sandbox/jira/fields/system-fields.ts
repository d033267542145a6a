import type { Actor } from '../actor';
import {
  componentBean,
  priorityBean,
  projectBean,
  resolutionBean,
  statusBean,
  statusCategoryBean,
  typeBean,
  versionBean,
} from '../render/catalogue';
import { canRead, commentBean } from '../render/comment';
import { userBean } from '../render/person';
import { jiraTime } from '../render/time';
import type { Issue } from '../site/issue';
import { statusCategoryChangedMs } from '../status-category';
import { need, projectOf, type Store } from '../store';
import { systemField, type Field } from './field';
import { linkedIssues, parentIssue, subtasks } from './related-issues';
import { aggregateTime, timeTracking } from './time-tracking';

/** Jira's own fields, in the order `GET /field` lists them. */
export const SYSTEM_FIELDS: readonly Field[] = [
  systemField('summary', 'Summary', 'string', (_, issue) => issue.summary),
  systemField('issuetype', 'Issue Type', 'issuetype', issueType, ['issuetype', 'type']),
  systemField('status', 'Status', 'status', (store, issue) => statusBean(store, statusOf(store, issue))),
  systemField('statusCategory', 'Status Category', 'statusCategory', (store, issue) =>
    statusCategoryBean(store, statusOf(store, issue).categoryKey),
  ),
  systemField('project', 'Project', 'project', (store, issue) => projectBean(store, projectOf(store, issue))),
  systemField('priority', 'Priority', 'priority', (store, issue) => {
    const priority = store.priorities.get(issue.priorityId ?? '');
    return priority === undefined ? null : priorityBean(store, priority);
  }),
  systemField('resolution', 'Resolution', 'resolution', (store, issue) => {
    const resolution = store.resolutions.get(issue.resolutionId ?? '');
    return resolution === undefined ? null : resolutionBean(store, resolution);
  }),
  systemField('description', 'Description', 'string', (_, issue) => issue.description ?? null),
  systemField('environment', 'Environment', 'string', (_, issue) => issue.environment ?? null),
  systemField('labels', 'Labels', { type: 'array', items: 'string' }, (_, issue) => issue.labels),
  systemField(
    'components',
    'Components',
    { type: 'array', items: 'component' },
    (store, issue) => issue.componentIds.map((id) => componentBean(store, need(store.components, id, 'component'))),
    ['component'],
  ),
  systemField(
    'fixVersions',
    'Fix versions',
    { type: 'array', items: 'version' },
    (store, issue) => issue.fixVersionIds.map((id) => versionBean(store, need(store.versions, id, 'version'))),
    ['fixVersion'],
  ),
  systemField(
    'versions',
    'Affects versions',
    { type: 'array', items: 'version' },
    (store, issue) => issue.versionIds.map((id) => versionBean(store, need(store.versions, id, 'version'))),
    ['affectedVersion'],
  ),
  systemField('parent', 'Parent', 'issuelink', parentIssue),
  systemField('subtasks', 'Sub-tasks', { type: 'array', items: 'issuelinks' }, subtasks),
  systemField('issuelinks', 'Linked Issues', { type: 'array', items: 'issuelinks' }, linkedIssues, ['issueLink']),
  systemField('assignee', 'Assignee', 'user', (store, issue) => userBean(store, issue.assigneeId)),
  systemField('reporter', 'Reporter', 'user', (store, issue) => userBean(store, issue.reporterId)),
  systemField('creator', 'Creator', 'user', (store, issue) => userBean(store, issue.creatorId)),
  systemField('created', 'Created', 'datetime', (store, issue) => time(store, issue.createdMs), [
    'created',
    'createdDate',
  ]),
  systemField('updated', 'Updated', 'datetime', (store, issue) => time(store, issue.updatedMs), [
    'updated',
    'updatedDate',
  ]),
  systemField('resolutiondate', 'Resolved', 'datetime', (store, issue) => time(store, issue.resolvedMs), ['resolved']),
  systemField(
    'statuscategorychangedate',
    'Status Category Changed',
    'datetime',
    (store, issue) => time(store, statusCategoryChangedMs(issue, store)),
    ['statusCategoryChangedDate'],
  ),
  systemField('duedate', 'Due date', 'date', (_, issue) => issue.dueOn ?? null, ['due', 'duedate']),
  systemField(
    'timeoriginalestimate',
    'Original estimate',
    'number',
    (_, issue) => issue.originalEstimateSeconds ?? null,
  ),
  systemField('timeestimate', 'Remaining Estimate', 'number', (_, issue) => issue.remainingEstimateSeconds ?? null),
  systemField('timespent', 'Time Spent', 'number', (_, issue) => issue.timeSpentSeconds ?? null),
  systemField('aggregatetimespent', 'Σ Time Spent', 'number', aggregateTime),
  systemField('timetracking', 'Time tracking', 'timetracking', timeTracking),
  systemField('security', 'Security Level', 'securitylevel', securityLevel, ['level']),
  systemField('comment', 'Comment', 'comments-page', comments),
];

function issueType(store: Store, issue: Issue): unknown {
  return typeBean(store, need(store.types, issue.issueTypeId, 'issue type'));
}

function statusOf(store: Store, issue: Issue) {
  return need(store.statuses, issue.statusId, 'status');
}

function time(store: Store, ms: number | undefined): string | null {
  return ms === undefined ? null : jiraTime(ms, store.site.timeZone);
}

function securityLevel(store: Store, issue: Issue): unknown {
  const level = projectOf(store, issue).securityLevels.find((candidate) => candidate.id === issue.securityLevelId);
  if (level === undefined) return null;
  const self = `${store.site.baseUrl}/rest/api/3/securitylevel/${level.id}`;
  return { self, id: level.id, description: '', name: level.name };
}

function comments(store: Store, issue: Issue, actor: Actor): unknown {
  const readable = issue.comments.filter((comment) => canRead(actor, comment));
  return {
    comments: readable.map((comment) => commentBean(store, issue, comment)),
    self: `${store.site.baseUrl}/rest/api/3/issue/${issue.id}/comment`,
    maxResults: readable.length,
    total: readable.length,
    startAt: 0,
  };
}
