import type { Actor } from '../actor';
import { isJson, type Json } from '../body';
import { commentedEvent } from '../events/issue-events';
import { mayOnIssue } from '../permissions';
import { badRequest, forbidden, Refused } from '../reply';
import { isAdf, type AdfDocument } from '../site/adf';
import type { Comment, Issue } from '../site/issue';
import type { Store } from '../store';
import type { World } from '../world';

/** Adds a comment; it shows in no changelog, but `updated` moves. */
export function addComment(world: World, actor: Actor, issue: Issue, body: Json): Comment {
  const { store } = world;
  if (!mayOnIssue(store, actor, 'ADD_COMMENTS', issue)) {
    throw forbidden('You do not have the permission to comment on this issue.');
  }
  const now = store.nowMs();
  const comment: Comment = {
    id: store.nextId(),
    createdMs: now,
    updatedMs: now,
    body: commentText(body),
    properties: propertiesIn(body),
  };
  const accountId = actor.user?.accountId;
  if (accountId !== undefined) comment.authorId = accountId;
  const group = visibleTo(store, body);
  if (group !== undefined) comment.visibleToGroup = group;
  world.index.willChange(issue.id, issue);
  issue.comments = [...issue.comments, comment];
  issue.updatedMs = now;
  world.emit(commentedEvent(store, actor, issue, comment));
  world.changed(issue.id);
  return comment;
}

/** The text of a comment: ADF with something in it. */
export function commentText(body: Json): AdfDocument {
  const text = body['body'];
  if (!isAdf(text)) throw new Refused(400, [], { comment: 'Comment body is not valid!' });
  if (text.content.length === 0) throw new Refused(400, [], { comment: 'Comment body can not be empty!' });
  return text;
}

/** The group that a `visibility` names, undefined when everybody may read the comment. */
export function visibleTo(store: Store, body: Json): string | undefined {
  const visibility = body['visibility'];
  if (!isJson(visibility)) return undefined;
  const { type, value, identifier } = visibility;
  const group = store.site.groups.find((candidate) => candidate.groupId === identifier || candidate.name === value);
  if (type !== 'group' || group === undefined) throw badRequest('The visibility does not name a group of this site.');
  return group.groupId;
}

function propertiesIn(body: Json): Record<string, unknown> {
  const given = body['properties'] ?? [];
  if (!Array.isArray(given)) throw badRequest('"properties" must be a list of {key, value}.');
  const entries = given.map((entry): [string, unknown] => {
    if (!isJson(entry) || typeof entry['key'] !== 'string') throw badRequest('Every property needs a key.');
    return [entry['key'], entry['value']];
  });
  return Object.fromEntries(entries);
}
