import type { Actor } from '../actor';
import { bodyOf, countParameter, onlyMembers } from '../body';
import { addComment, commentText, visibleTo } from '../edit/add-comment';
import { commentDeletedEvent } from '../events/issue-events';
import { mayOnIssue, needIssue } from '../permissions';
import { canRead, commentBean } from '../render/comment';
import { created, forbidden, noContent, notFound, ok, type Reply } from '../reply';
import { param, READ_WORK, route, WRITE_WORK, type Call, type Route } from '../router';
import type { Comment, Issue } from '../site/issue';

const ALL = '/rest/api/3/issue/{issueIdOrKey}/comment';
const ONE = `${ALL}/{id}`;

/** The comments of an issue. */
export const COMMENT_ROUTES: readonly Route[] = [
  route('GET', ALL, READ_WORK, list),
  route('POST', ALL, WRITE_WORK, add),
  route('GET', ONE, READ_WORK, read),
  route('PUT', ONE, WRITE_WORK, change),
  route('DELETE', ONE, WRITE_WORK, remove),
];

const MEMBERS = ['body', 'visibility', 'properties', 'jsdPublic'];

function list(call: Call): Reply {
  const { store, actor, query } = call;
  const issue = needIssue(store, actor, param(call, 'issueIdOrKey'));
  const startAt = countParameter(query, 'startAt', 0, Number.MAX_SAFE_INTEGER);
  const maxResults = countParameter(query, 'maxResults', 5000, 5000);
  const readable = issue.comments.filter((comment) => canRead(actor, comment));
  const sorted = (query.get('orderBy') ?? '').startsWith('-') ? readable.toReversed() : readable;
  const withProperties = (query.get('expand') ?? '').split(',').includes('properties');
  const comments = sorted.slice(startAt, startAt + maxResults).map((comment) => {
    const { properties, ...bean } = commentBean(store, issue, comment);
    return withProperties && properties !== undefined ? { ...bean, properties } : bean;
  });
  return ok({ startAt, maxResults, total: readable.length, comments }, comments.length);
}

function add(call: Call): Reply {
  const issue = needIssue(call.store, call.actor, param(call, 'issueIdOrKey'));
  const body = bodyOf(call.body);
  onlyMembers(body, MEMBERS);
  return created(commentBean(call.store, issue, addComment(call, call.actor, issue, body)));
}

function read(call: Call): Reply {
  const { issue, comment } = needComment(call);
  return ok(commentBean(call.store, issue, comment));
}

/** A later edit changes the text and `updated` of the comment; its `created` and the issue's `updated` stay. */
function change(call: Call): Reply {
  const { store, actor } = call;
  const { issue, comment } = needComment(call);
  needAccess(call, issue, comment, 'EDIT_ALL_COMMENTS', 'EDIT_OWN_COMMENTS');
  const body = bodyOf(call.body);
  onlyMembers(body, MEMBERS);
  const group = visibleTo(store, body);
  comment.body = commentText(body);
  comment.updatedMs = store.nowMs();
  if (actor.user !== undefined) comment.updateAuthorId = actor.user.accountId;
  if (group !== undefined) comment.visibleToGroup = group;
  call.changed(issue.id);
  return ok(commentBean(store, issue, comment));
}

function remove(call: Call): Reply {
  const { store, actor } = call;
  const { issue, comment } = needComment(call);
  needAccess(call, issue, comment, 'DELETE_ALL_COMMENTS', 'DELETE_OWN_COMMENTS');
  call.index.willChange(issue.id, issue);
  issue.comments = issue.comments.filter((other) => other !== comment);
  call.emit(commentDeletedEvent(store, actor, issue, comment));
  call.changed(issue.id);
  return noContent();
}

function needComment(call: Call): { issue: Issue; comment: Comment } {
  const issue = needIssue(call.store, call.actor, param(call, 'issueIdOrKey'));
  const comment = issue.comments.find((candidate) => candidate.id === param(call, 'id'));
  if (comment === undefined || !canRead(call.actor, comment)) {
    throw notFound(`Can not find a comment for the id: ${param(call, 'id')}.`);
  }
  return { issue, comment };
}

function needAccess(
  call: Call,
  issue: Issue,
  comment: Comment,
  all: 'EDIT_ALL_COMMENTS' | 'DELETE_ALL_COMMENTS',
  own: 'EDIT_OWN_COMMENTS' | 'DELETE_OWN_COMMENTS',
): void {
  const { store, actor } = call;
  if (mayOnIssue(store, actor, all, issue)) return;
  if (isAuthor(actor, comment) && mayOnIssue(store, actor, own, issue)) return;
  throw forbidden('You do not have permission to change this comment.');
}

function isAuthor(actor: Actor, comment: Comment): boolean {
  return actor.user !== undefined && actor.user.accountId === comment.authorId;
}
