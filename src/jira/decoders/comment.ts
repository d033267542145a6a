import type { IssueComment } from '../../core/history/history';
import { authorOf } from './author';
import { everyOf, idOf, member, numberOf } from './json';
import { momentMs } from './moment';

/** Comments as a field of an issue or as a page of their own; `total` counts those that are not in it too. */
export type CommentPage = { readonly comments: readonly IssueComment[]; readonly total: number };

/** `undefined` when it isn't a page of comments, or one of them has no id or moment. */
export function commentPageOf(value: unknown): CommentPage | undefined {
  const comments = everyOf(member(value, 'comments'), commentOf);
  return comments && { comments, total: numberOf(member(value, 'total')) ?? comments.length };
}

function commentOf(value: unknown): IssueComment | undefined {
  const id = idOf(member(value, 'id'));
  const atMs = momentMs(member(value, 'created'));
  return id === undefined || atMs === undefined ? undefined : { id, atMs, author: authorOf(member(value, 'author')) };
}
