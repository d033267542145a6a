import * as v from 'valibot';
import type { Operation } from './operation';
import { Callback, payloadAs } from './payload';

const ShowSchema = v.object({ path: v.pipe(v.string(), v.startsWith('/')), how: v.picklist(['push', 'replace']) });
const MARK = '?app=';

/** Shows the route of a full page's frame in the address bar, behind the page's own address. */
export const historyShow: Operation = (given) => {
  const { path, how } = payloadAs('history', ShowSchema, given);
  const address = `${window.location.pathname}${MARK}${encodeURIComponent(path)}`;
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
};

export const historyGo: Operation = (given) => {
  window.history.go(payloadAs('history', v.object({ delta: v.number() }), given).delta);
};

/** Passes the browser's back and forward on to the frame. */
export const historyListen: Operation = (given, { onEnd }) => {
  const { popped } = payloadAs('history', v.object({ popped: Callback }), given);
  const listener = (): void => void popped(routeIn(window.location.search));
  window.addEventListener('popstate', listener);
  onEnd.push(() => window.removeEventListener('popstate', listener));
};

/** The frame's own route in a page's address; `/` when it holds none. */
export function routeIn(search: string): string {
  const route = new URLSearchParams(search).get('app') ?? '/';
  return route.startsWith('/') ? route : '/';
}
