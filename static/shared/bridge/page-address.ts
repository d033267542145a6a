import { view } from '@forge/bridge';

/** The part of a full page that its address names, for pages that have an address of their own. */
export type PageAddress = {
  /** The part that is named now; empty where none is. */
  readonly part: () => string;
  /** Names another, so that Back leads to the one before. */
  readonly show: (part: string) => void;
  /** Hears of Back and forward; answers how to stop listening. */
  readonly listen: (shown: (part: string) => void) => () => void;
};

/** The address of the page that this frame is. May throw where the host has none. */
export async function pageAddress(): Promise<PageAddress> {
  const history = await view.createHistory();
  const named = (pathname: string) => pathname.replace(/^\/+/, '');
  return {
    part: () => named(history.location.pathname),
    show: (part) => history.push(`/${part}`),
    listen: (shown) => history.listen(({ pathname }, action) => action === 'POP' && shown(named(pathname))),
  };
}
