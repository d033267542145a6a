import type { Answer, Call } from '../contract';
import type { LogBug, Ports } from './ports';

/** Answers one call. `payload` is whatever the browser sent; `accountId` comes from the platform, never from the payload. */
export type Handler<C extends Call> = (
  ports: Ports,
  payload: unknown,
  accountId: string | undefined,
  logBug: LogBug,
) => Promise<Answer<C>>;
