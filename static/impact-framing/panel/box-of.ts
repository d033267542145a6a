import type { HostContext } from '../../shared/bridge/host';

/** The name under which one person's words about an item are kept until they are sent; none for somebody not signed in. */
export function boxOf(
  { accountId, siteUrl }: Pick<HostContext, 'accountId' | 'siteUrl'>,
  issueId: string,
  about: 'outcome' | 'waiver',
): string | undefined {
  return accountId === undefined ? undefined : `${siteUrl} ${accountId} ${issueId} ${about}`;
}
