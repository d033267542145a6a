import type { AccountType, Author } from '../../core/history';
import { isRecord, member, textOf } from './json';

const ACCOUNT_TYPES: readonly AccountType[] = ['atlassian', 'app', 'customer'];

/** A person or app as Jira shows it; `undefined` for nobody, and for an account without an id. */
export function authorOf(value: unknown): Author | undefined {
  const accountId = textOf(member(value, 'accountId'));
  if (!isRecord(value) || !accountId) return undefined;
  const told = member(value, 'accountType');
  return {
    accountId,
    accountType: ACCOUNT_TYPES.find((type) => type === told),
    displayName: textOf(member(value, 'displayName')),
  };
}
