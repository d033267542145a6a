import type { Answer, Call, Reply } from '../contract';
import { Refused } from '../jira/refused';
import { HANDLERS } from './handlers';
import type { LogBug, Ports } from './ports';

/** Runs one handler. A refusal becomes a reply; anything else thrown is a bug: logged once, and not told. */
export async function serve<C extends Call>(
  call: C,
  ports: Ports,
  payload: unknown,
  accountId: string | undefined,
  logBug: LogBug,
): Promise<Reply<Answer<C>>> {
  try {
    return { ok: true, value: await HANDLERS[call](ports, payload, accountId, logBug) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: { kind: error.kind, sentence: error.message } };
    logBug(`call.${call}`, error);
    return {
      ok: false,
      refusal: {
        kind: 'unavailable',
        sentence: 'Stakes could not finish this. Reload the page to see what was saved before you try again.',
      },
    };
  }
}
