import type { JiraRequest, JiraResponse } from '../sandbox/jira-door';

type Handle = (request: JiraRequest) => Promise<JiraResponse>;

/** Jira's double with a watch at its door. */
export type Watched = {
  readonly handle: Handle;
  /** Milliseconds that the double has worked so far. */
  spentMs(): number;
};

/**
 * Lets requests in one at a time, each only once the app has nothing left to do but wait: so what passes while the double
 * answers is the double's own time, and everything else the app's.
 */
export function watched(handle: Handle): Watched {
  let spentMs = 0;
  let before: Promise<unknown> = Promise.resolve();
  const answer = async (request: JiraRequest): Promise<JiraResponse> => {
    const startMs = performance.now();
    try {
      return await handle(request);
    } finally {
      spentMs += performance.now() - startMs;
    }
  };
  return {
    spentMs: () => spentMs,
    handle: (request) => {
      const mine = before.then(appIsIdle).then(() => answer(request));
      before = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** The app works in promises alone, and all of them have run before this one ends. */
const appIsIdle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
