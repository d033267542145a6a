/** An account on the site. `timeZone` is an IANA name: Jira reads dates in JQL in the zone of whoever searches. */
export type User = {
  accountId: string;
  accountType: 'atlassian' | 'app' | 'customer';
  displayName: string;
  timeZone: string;
  locale: string;
  active: boolean;
  groupIds: string[];
};

export type Group = { groupId: string; name: string };

/**
 * Someone a permission is given to. `logged-in` is every active account, apps included; `apps` is what Jira calls the
 * add-ons project role, which a security level must name before an app sees its issues.
 */
export type Grantee =
  | { kind: 'anyone' }
  | { kind: 'logged-in' }
  | { kind: 'apps' }
  | { kind: 'group'; groupId: string }
  | { kind: 'user'; accountId: string }
  | { kind: 'reporter' }
  | { kind: 'assignee' };

/** A person in Berlin, active, in no group, unless said otherwise. */
export function aUser(accountId: string, displayName: string, more: Partial<User> = {}): User {
  return {
    accountId,
    accountType: 'atlassian',
    displayName,
    timeZone: 'Europe/Berlin',
    locale: 'en_US',
    active: true,
    groupIds: [],
    ...more,
  };
}
