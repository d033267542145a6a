import type { ProductEvent } from '../../jira-door';
import type { Actor } from '../actor';
import { projectBean, statusBean, typeBean } from '../render/catalogue';
import { commentBean } from '../render/comment';
import { eventItem } from '../render/history';
import { userBean } from '../render/person';
import { jiraTime } from '../render/time';
import type { Comment, HistoryItem, Issue, IssueLink } from '../site/issue';
import { need, projectOf, type Store } from '../store';

/** Product events about issues in their documented shapes (docs/platform.md#events). */
export function createdEvent(store: Store, actor: Actor, issue: Issue, clonedFrom?: Issue): ProductEvent {
  const copied = clonedFrom === undefined ? {} : { clonedFrom: { id: clonedFrom.id, key: clonedFrom.key } };
  return { ...common(store, actor, 'avi:jira:created:issue'), issue: issueIn(store, issue), ...copied };
}

export function updatedEvent(
  store: Store,
  actor: Actor,
  issue: Issue,
  items: readonly HistoryItem[],
  statuses?: readonly [string, string],
): ProductEvent {
  return {
    ...common(store, actor, 'avi:jira:updated:issue'),
    issue: issueIn(store, issue),
    jiraEventTypeName: statuses === undefined ? 'issue_updated' : 'issue_generic',
    changelog: { items: items.map(eventItem) },
    ...(statuses === undefined
      ? {}
      : { associatedStatuses: statuses.map((id) => statusBean(store, need(store.statuses, id, 'status'))) }),
  };
}

export function commentedEvent(store: Store, actor: Actor, issue: Issue, comment: Comment): ProductEvent {
  const type = 'avi:jira:commented:issue';
  return { ...common(store, actor, type), issue: issueIn(store, issue), comment: commentBean(store, issue, comment) };
}

export function commentDeletedEvent(store: Store, actor: Actor, issue: Issue, comment: Comment): ProductEvent {
  const type = 'avi:jira:deleted:comment';
  return { ...common(store, actor, type), issue: issueIn(store, issue), comment: { id: comment.id } };
}

export function deletedEvent(store: Store, actor: Actor, issue: Issue): ProductEvent {
  return { ...common(store, actor, 'avi:jira:deleted:issue'), issue: issueIn(store, issue) };
}

export function linkEvent(store: Store, actor: Actor, link: IssueLink): ProductEvent {
  const source = need(store.issues, link.inwardIssueId, 'issue');
  const destination = need(store.issues, link.outwardIssueId, 'issue');
  const { id, name } = need(store.linkTypes, link.typeId, 'link type');
  return {
    ...common(store, actor, 'avi:jira:created:issuelink'),
    id: Number(link.id),
    sourceIssueId: Number(source.id),
    destinationIssueId: Number(destination.id),
    sourceProjectId: Number(source.projectId),
    destinationProjectId: Number(destination.projectId),
    issueLinkType: { id: Number(id), name },
  };
}

function common(store: Store, actor: Actor, eventType: string) {
  return {
    eventType,
    selfGenerated: actor.isApp || (store.levers['self-generated'] === 'every-call' && actor.via !== 'page'),
    timestamp: String(store.nowMs()),
    atlassianId: actor.user?.accountId,
  };
}

/** No custom fields, description or labels: whoever needs them has to ask Jira. */
function issueIn(store: Store, issue: Issue): Record<string, unknown> {
  const { timeZone } = store.site;
  return {
    id: issue.id,
    key: issue.key,
    fields: {
      summary: issue.summary,
      issuetype: typeBean(store, need(store.types, issue.issueTypeId, 'issue type')),
      creator: userBean(store, issue.creatorId),
      created: jiraTime(issue.createdMs, timeZone),
      project: projectBean(store, projectOf(store, issue)),
      reporter: userBean(store, issue.reporterId),
      assignee: userBean(store, issue.assigneeId),
      updated: jiraTime(issue.updatedMs, timeZone),
      status: statusBean(store, need(store.statuses, issue.statusId, 'status')),
    },
  };
}
