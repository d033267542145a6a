import { bodyOf, isJson, onlyMembers } from '../body';
import { addComment } from '../edit/add-comment';
import { commitLink } from '../edit/commit-link';
import { referenced } from '../edit/reference';
import { mayOnIssue, needIssue } from '../permissions';
import { badRequest, created, forbidden, notFound, type Reply } from '../reply';
import { route, WRITE_WORK, type Call, type Route } from '../router';
import type { Issue } from '../site/issue';

/** Linking two issues (docs/platform.md#links). */
export const ISSUE_LINK_ROUTES: readonly Route[] = [route('POST', '/rest/api/3/issueLink', WRITE_WORK, link)];

/** "Inward issue, outward text, outward issue"; linking twice changes nothing. */
function link(call: Call): Reply {
  const { store, actor } = call;
  const body = bodyOf(call.body);
  onlyMembers(body, ['type', 'inwardIssue', 'outwardIssue', 'comment']);
  const type = referenced(store.site.linkTypes, body['type']);
  if (type === undefined) throw notFound('No issue link type could be found.');
  const inward = issueIn(call, body['inwardIssue']);
  const outward = issueIn(call, body['outwardIssue']);
  if (inward === outward) throw badRequest('You cannot link an issue to itself.');
  if (!mayOnIssue(store, actor, 'LINK_ISSUES', inward)) {
    throw forbidden('You do not have the permission to link issues in this project.');
  }
  const comment = body['comment'];
  commitLink(call, actor, type, inward, outward);
  if (isJson(comment)) addComment(call, actor, inward, comment);
  return created(undefined);
}

function issueIn(call: Call, value: unknown): Issue {
  const idOrKey = isJson(value) ? (value['id'] ?? value['key']) : undefined;
  if (typeof idOrKey !== 'string') throw badRequest('Both issues must be given by key or id.');
  return needIssue(call.store, call.actor, idOrKey);
}
