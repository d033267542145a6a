import type { IssueComment } from '../../../src/core/history/history';
import { idOf, isRecord, listOf, numberOf } from '../../../src/jira/decoders/json';
import { exportedMoment } from './exported-moment';
import { readAuthor } from './read-author';

/** Comments, and whether they are as many as their page says there are. */
export type ReadComments = { readonly comments: readonly IssueComment[]; readonly isWhole: boolean };

/**
 * `undefined` where a comment has no moment. An issue without the field has no comments. Comments may lack an id: their
 * place stands in for it.
 */
export function readComments(page: unknown): ReadComments | undefined {
  if (!isRecord(page)) return { comments: [], isWhole: true };
  const comments: IssueComment[] = [];
  for (const comment of listOf(page['comments']) ?? []) {
    const atMs = isRecord(comment) ? exportedMoment(comment['created']) : undefined;
    if (!isRecord(comment) || atMs === undefined) return undefined;
    comments.push({ id: idOf(comment['id']) ?? `#${comments.length}`, atMs, author: readAuthor(comment['author']) });
  }
  return { comments, isWhole: (numberOf(page['total']) ?? 0) <= comments.length };
}
