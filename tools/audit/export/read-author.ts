import type { Author } from '../../../src/core/history';
import { authorOf } from '../../../src/jira/decoders/author';
import { isRecord } from '../../../src/jira/decoders/json';

/** Who did something. Exports of Jira Server and of the early Cloud name people by user name or key. */
export function readAuthor(value: unknown): Author | undefined {
  const author = authorOf(value);
  if (author) return author;
  const accountId = readAccountId(value);
  return accountId === undefined ? undefined : { accountId };
}

/** Whose account alone. */
function readAccountId(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const id of [value['accountId'], value['name'], value['key']])
    if (typeof id === 'string' && id !== '') return id;
  return undefined;
}
