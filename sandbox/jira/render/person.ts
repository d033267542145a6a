import type { User } from '../site/people';
import type { Store } from '../store';

/** An account as issues, comments and changelogs show it. */
export function userBean(store: Store, accountId: string | undefined): Record<string, unknown> | null {
  if (accountId === undefined) return null;
  const user = store.users.get(accountId);
  return user === undefined ? unknownUser(store, accountId) : knownUser(store, user);
}

function knownUser(store: Store, user: User): Record<string, unknown> {
  return {
    self: `${store.site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`,
    accountId: user.accountId,
    accountType: user.accountType,
    avatarUrls: avatarUrls(store, user.accountId),
    displayName: user.displayName,
    active: user.active,
    timeZone: user.timeZone,
  };
}

function unknownUser(store: Store, accountId: string): Record<string, unknown> {
  return {
    self: `${store.site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    displayName: 'Former user',
    active: false,
    timeZone: store.site.timeZone,
  };
}

/** Addresses of a picture in the four sizes Jira names. */
export function avatarUrls(store: Store, accountId: string): Record<string, string> {
  const sizes = ['48x48', '24x24', '16x16', '32x32'];
  const base = `${store.site.baseUrl}/avatar/${encodeURIComponent(accountId)}`;
  return Object.fromEntries(sizes.map((size) => [size, `${base}?size=${size.split('x')[0] ?? ''}`]));
}
