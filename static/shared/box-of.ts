import type { HostContext } from './bridge/host';

/**
 * The name under which one person's words about something are kept until they are sent; none for somebody not signed in.
 * `about` is an item's id, those of several items, or a project's.
 */
export function boxOf(
  { accountId, siteUrl }: Pick<HostContext, 'accountId' | 'siteUrl'>,
  about: string,
  what: 'outcome' | 'waiver' | 'pass',
): string | undefined {
  return accountId === undefined ? undefined : `${siteUrl} ${accountId} ${about} ${what}`;
}
