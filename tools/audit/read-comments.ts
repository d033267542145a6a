import type { IssueComment } from '../../src/core/history';
import { idOf, listOf, member, numberOf } from '../../src/jira/decoders/json';
import { momentMs } from '../../src/jira/decoders/moment';
import { readAuthor } from './read-author';

/** Comments, and whether they are as many as their page says there are. */
export type ReadComments = { readonly comments: readonly IssueComment[]; readonly isWhole: boolean };

/** `undefined` where a comment can't be read. An issue without the field has none. */
export function readComments(page: unknown): ReadComments | undefined {
  const comments: IssueComment[] = [];
  for (const [place, comment] of (listOf(member(page, 'comments')) ?? []).entries()) {
    const atMs = momentMs(member(comment, 'created'));
    if (atMs === undefined) return undefined;
    comments.push({
      id: idOf(member(comment, 'id')) ?? `#${place}`,
      atMs,
      author: readAuthor(member(comment, 'author')),
    });
  }
  return { comments, isWhole: (numberOf(member(page, 'total')) ?? 0) <= comments.length };
}
