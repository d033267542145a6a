import type { Author } from '../../src/core/history';
import { authorOf } from '../../src/jira/decoders/author';
import { member, textOf } from '../../src/jira/decoders/json';

/** Who did something. Exports of Jira Server and of the early Cloud name people by user name or key. */
export function readAuthor(value: unknown): Author | undefined {
  const author = authorOf(value);
  if (author) return author;
  const name = textOf(member(value, 'name')) || textOf(member(value, 'key'));
  return name ? { accountId: name } : undefined;
}
