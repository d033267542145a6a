import { AsyncLocalStorage } from 'node:async_hooks';
import type { InvocationMeta } from '../wire';

/** What the code of one invocation sees, however many run at once in this process. */
export type CurrentInvocation = { readonly meta: InvocationMeta; readonly runtime: unknown };

/** The invocation that the running code belongs to; empty while a bundle is being loaded. */
export const currentInvocation = new AsyncLocalStorage<CurrentInvocation>();
