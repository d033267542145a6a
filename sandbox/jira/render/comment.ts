import type { Actor } from '../actor';
import type { Comment, Issue } from '../site/issue';
import type { Store } from '../store';
import { userBean } from './person';
import { jiraTime } from './time';

/** Whether the caller is in the group that a restricted comment names. */
export function canRead(actor: Actor, comment: Comment): boolean {
  if (comment.visibleToGroup === undefined) return true;
  return actor.user !== undefined && actor.user.groupIds.includes(comment.visibleToGroup);
}

export function commentBean(store: Store, issue: Issue, comment: Comment): Record<string, unknown> {
  const { baseUrl, timeZone } = store.site;
  return {
    self: `${baseUrl}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
    id: comment.id,
    author: userBean(store, comment.authorId) ?? undefined,
    body: comment.body,
    updateAuthor: userBean(store, comment.updateAuthorId ?? comment.authorId) ?? undefined,
    created: jiraTime(comment.createdMs, timeZone),
    updated: jiraTime(comment.updatedMs, timeZone),
    jsdPublic: true,
    ...visibility(store, comment),
    ...properties(comment),
  };
}

function visibility(store: Store, comment: Comment): Record<string, unknown> {
  const group = store.site.groups.find((candidate) => candidate.groupId === comment.visibleToGroup);
  if (group === undefined) return {};
  return { visibility: { type: 'group', value: group.name, identifier: group.groupId } };
}

function properties(comment: Comment): Record<string, unknown> {
  const entries = Object.entries(comment.properties).map(([key, value]) => ({ key, value }));
  return entries.length === 0 ? {} : { properties: entries };
}
