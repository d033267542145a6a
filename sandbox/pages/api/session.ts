import * as v from 'valibot';
import { peopleOf, themeCookie, viewerCookie } from '../session';
import { bodyAs, Declined, type ApiRoutes } from './api';

const SessionSchema = v.partial(v.object({ accountId: v.string(), theme: v.picklist(['light', 'dark']) }));

/** Who looks, and how. */
export const SESSION: ApiRoutes = {
  'POST /sandbox/session': (call) => {
    const { accountId, theme } = bodyAs(SessionSchema, call);
    const people = peopleOf(call.running.jira.store.site.users);
    if (accountId !== undefined && !people.some((person) => person.accountId === accountId)) {
      throw new Declined(404, `Nobody on this site has the account id "${accountId}".`);
    }
    const cookies = [
      ...(accountId === undefined ? [] : [viewerCookie(accountId)]),
      ...(theme === undefined ? [] : [themeCookie(theme)]),
    ];
    return { status: 204, headers: { 'set-cookie': cookies.join('\n') } };
  },
};
