import type { Actor } from '../actor';
import { signedIn } from '../actor';
import { isGranted } from '../permissions';
import { countParameter } from '../body';
import { avatarUrls, userBean } from '../render/person';
import { badRequest, ok, type Reply } from '../reply';
import { READ_USER, READ_WORK, route, type Call, type Route } from '../router';
import type { User } from '../site/people';
import type { Store } from '../store';
import { pageOf } from './page';

/** People: who asks, many by account id, and the pickers (docs/platform.md#people-and-permissions). */
export const USER_ROUTES: readonly Route[] = [
  route('GET', '/rest/api/3/myself', READ_USER, readMyself),
  route('GET', '/rest/api/3/user/bulk', READ_USER, readMany),
  route('GET', '/rest/api/3/user/search', READ_USER, searchUsers),
  route('GET', '/rest/api/3/groupuserpicker', READ_WORK, pickUsersAndGroups),
];

function readMyself({ store, actor }: Call): Reply {
  const user = signedIn(actor);
  return { ...ok({ ...userBean(store, user.accountId), locale: user.locale }), objects: 2 };
}

/** Ten a page unless asked for more; unknown ids are left out. */
function readMany(call: Call): Reply {
  signedIn(call.actor);
  const ids = call.query.getAll('accountId');
  if (ids.length === 0) throw badRequest('At least one accountId must be given.');
  const known = [...new Set(ids)].filter((id) => call.store.users.has(id));
  const reply = pageOf(call, known, (id) => userBean(call.store, id), 10, 200);
  return { ...reply, objects: reply.objects * 2 };
}

function searchUsers(call: Call): Reply {
  const { store, actor, query } = call;
  const accountId = query.get('accountId');
  const text = query.get('query');
  if (accountId === null && text === null) throw badRequest('One of query, accountId or property must be given.');
  const found = findUsers(store, actor, text ?? '').filter(
    (user) => accountId === null || user.accountId === accountId,
  );
  const startAt = countParameter(query, 'startAt', 0, 1000);
  const maxResults = countParameter(query, 'maxResults', 50, 1000);
  return ok(found.slice(startAt, startAt + maxResults).map((user) => userBean(store, user.accountId)));
}

/** Callers without the permission to browse people get an empty list, not an error. */
function findUsers(store: Store, actor: Actor, text: string): readonly User[] {
  if (!actor.isApp && !isGranted(store.site.userPickers, actor)) return [];
  const sought = text.toLowerCase();
  return store.site.users.filter((user) => user.active && user.displayName.toLowerCase().includes(sought));
}

function pickUsersAndGroups(call: Call): Reply {
  const { store, actor, query } = call;
  const text = query.get('query') ?? '';
  const maxResults = countParameter(query, 'maxResults', 50, 50);
  const users = findUsers(store, actor, text);
  const mayPick = actor.isApp || isGranted(store.site.userPickers, actor);
  const groups = mayPick ? store.site.groups.filter((group) => group.name.includes(text.toLowerCase())) : [];
  return ok(
    {
      users: {
        header: `Showing ${users.length} of ${users.length} matching users`,
        total: users.length,
        users: users.slice(0, maxResults).map((user) => ({
          accountId: user.accountId,
          accountType: user.accountType,
          avatarUrl: avatarUrls(store, user.accountId)['24x24'],
          displayName: user.displayName,
          html: marked(user.displayName, text),
        })),
      },
      groups: {
        header: `Showing ${groups.length} of ${groups.length} matching groups`,
        total: groups.length,
        groups: groups.map(({ groupId, name }) => ({ groupId, name, html: marked(name, text), labels: [] })),
      },
    },
    users.length + groups.length,
  );
}

/** The name with the match in bold, as HTML. */
export function marked(name: string, text: string): string {
  const start = text === '' ? -1 : name.toLowerCase().indexOf(text.toLowerCase());
  if (start < 0) return escaped(name);
  const end = start + text.length;
  return `${escaped(name.slice(0, start))}<b>${escaped(name.slice(start, end))}</b>${escaped(name.slice(end))}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
