type Location = { pathname: string; search: string; hash: string; state: unknown };
type Listener = (location: Location, action: Action) => void;
type Action = 'POP' | 'PUSH' | 'REPLACE';

/** The effects of a frame's routing that only its page can have. */
export type HistoryEffects = {
  show(path: string, how: 'push' | 'replace'): void;
  go(delta: number): void;
};

/** The history object of a full page's frame; synchronous, so it lives in the frame. */
export function createFrameHistory(start: string, effects: HistoryEffects) {
  const listeners = new Set<Listener>();
  const move = (how: 'push' | 'replace', to: string | Partial<Location>, state: unknown): void => {
    history.location =
      typeof to === 'string' ? { ...parsed(to), state } : { ...parsed(to.pathname ?? '/'), state: undefined, ...to };
    history.action = how === 'push' ? 'PUSH' : 'REPLACE';
    effects.show(pathOf(history.location), how);
    tell();
  };
  const tell = (): void => {
    for (const listener of listeners) listener(history.location, history.action);
  };
  const history = {
    action: 'POP' as Action,
    location: { ...parsed(start), state: undefined as unknown },
    push: (to: string | Partial<Location>, state?: unknown) => move('push', to, state),
    replace: (to: string | Partial<Location>, state?: unknown) => move('replace', to, state),
    go: (delta: number) => effects.go(delta),
    goBack: () => effects.go(-1),
    goForward: () => effects.go(1),
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  /** The browser's own back and forward, as the page saw them. */
  const popped = (path: string): void => {
    history.location = { ...parsed(path), state: undefined };
    history.action = 'POP';
    tell();
  };
  return { history, popped };
}

function parsed(path: string): Omit<Location, 'state'> {
  const { pathname, search, hash } = new URL(path, 'http://frame.invalid');
  return { pathname, search, hash };
}

const pathOf = ({ pathname, search, hash }: Location): string => pathname + search + hash;
