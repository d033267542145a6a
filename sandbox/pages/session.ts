import type { IncomingMessage } from 'node:http';
import type { User } from '../jira/site/people';
import type { Theme } from './frame/boot';
import type { RunningSite } from './running-site';

/** Who looks at the sandbox in this browser, and in which theme. Anybody may become anybody: it is a sandbox. */
export type Session = { readonly viewer: User; readonly theme: Theme };

const VIEWER = 'sandbox-viewer';
const THEME = 'sandbox-theme';

/** The session that a request's cookies name; the first card's person, in the light theme, for a new browser. */
export function sessionOf(request: IncomingMessage, { jira, loaded }: RunningSite): Session {
  const cookies = cookiesIn(request.headers.cookie ?? '');
  const people = peopleOf(jira.store.site.users);
  const byId = (accountId: string | undefined): User | undefined =>
    people.find((person) => person.accountId === accountId);
  const viewer = byId(cookies.get(VIEWER)) ?? byId(loaded.cards[0]?.accountId) ?? people[0];
  if (viewer === undefined) throw new Error('The site has nobody who could look at it.');
  return { viewer, theme: cookies.get(THEME) === 'dark' ? 'dark' : 'light' };
}

/** The accounts one can look through: active people, not apps. */
export function peopleOf(users: readonly User[]): readonly User[] {
  return users.filter((user) => user.active && user.accountType !== 'app');
}

export function viewerCookie(accountId: string): string {
  return cookie(VIEWER, accountId);
}

export function themeCookie(theme: Theme): string {
  return cookie(THEME, theme);
}

function cookie(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; SameSite=Strict; HttpOnly`;
}

function cookiesIn(header: string): ReadonlyMap<string, string> {
  const pairs = header.split('; ').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name, decoded(value.join('='))];
  });
  return new Map(pairs);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
