import type { AccountType, Author } from '../../core/history/history';
import { textHash } from '../../core/text/text-hash';
import { isRecord, member, textOf } from './json';

const ACCOUNT_TYPES: readonly AccountType[] = ['atlassian', 'unknown', 'app', 'customer'];

/** Begins the id of somebody whom Jira shows without an account; no account's id holds a blank. */
const NAMED = 'named ';

/**
 * A person or app as Jira shows it; `undefined` for nobody. Somebody of whom only a displayed name is left was a person: they
 * get an id that tells them from others and isn't their name, because ids are stored.
 */
export function authorOf(value: unknown): Author | undefined {
  if (!isRecord(value)) return undefined;
  const accountId = textOf(member(value, 'accountId'));
  const displayName = textOf(member(value, 'displayName'));
  const told = member(value, 'accountType');
  const accountType = ACCOUNT_TYPES.find((type) => type === told);
  if (accountId) return { accountId, accountType, displayName };
  if (!displayName) return undefined;
  return { accountId: `${NAMED}${textHash(displayName)}`, accountType: accountType ?? 'unknown', displayName };
}

/** Whether an author's id is that of an account, so that Jira can be asked about it. */
export function isAccountId(id: string): boolean {
  return !id.startsWith(NAMED);
}
