import type { JiraRequest, Principal } from '../jira-door';
import type { User } from './site/people';
import { Refused } from './reply';
import type { Store } from './store';

/** Who asks, resolved: an account of the site, or nobody. `via` tells the app's frame and functions from Jira's pages. */
export type Actor = {
  readonly user: User | undefined;
  /** The app acting as itself. */
  readonly isApp: boolean;
  readonly via: JiraRequest['via'];
};

/** The account behind a principal; 401 for one that is unknown or no longer active. */
export function actorOf(store: Store, as: Principal, via: JiraRequest['via']): Actor {
  if (as.kind === 'anonymous') return { user: undefined, isApp: false, via };
  const accountId = as.kind === 'app' ? store.app?.appAccountId : as.accountId;
  const user = accountId === undefined ? undefined : store.users.get(accountId);
  if (user === undefined || !user.active) {
    throw new Refused(401, ['You are not authenticated. Authentication required to perform this operation.']);
  }
  return { user, isApp: as.kind === 'app', via };
}

/** The account that acts; what needs one refuses anonymous callers as Jira does. */
export function signedIn(actor: Actor): User {
  if (actor.user === undefined) {
    throw new Refused(401, ['You are not authenticated. Authentication required to perform this operation.']);
  }
  return actor.user;
}

/** The zone in which this caller's dates in JQL are read: the account's own, or the site's. */
export function zoneOf(store: Store, actor: Actor): string {
  return actor.user === undefined ? store.site.timeZone : actor.user.timeZone;
}
