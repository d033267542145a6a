import type { Author } from '../../../src/core/history/history';
import { authorOf } from '../../../src/jira/decoders/author';
import { isRecord } from '../../../src/jira/decoders/json';

/**
 * Who did something. Exports of Jira Server and of the early Cloud name people by user name or key, and some by the displayed
 * name alone: then that is how the audit calls them, too.
 */
export function readAuthor(value: unknown): Author | undefined {
  if (!isRecord(value)) return undefined;
  for (const id of [value['accountId'], value['name'], value['key'], value['displayName']]) {
    if (typeof id === 'string' && id !== '') return id === value['accountId'] ? authorOf(value) : typed(id, value);
  }
  return undefined;
}

/** The type of an account stands beside a name just as well. */
function typed(accountId: string, value: Readonly<Record<string, unknown>>): Author | undefined {
  return authorOf({ ...value, accountId });
}
