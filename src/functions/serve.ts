import type { Answer, Call, Reply } from '../contract';
import { Refused } from '../jira/refused';
import { HANDLERS } from './handlers';
import type { Ports } from './ports';

/** Writes one line for whoever operates the app: a code and the error's kind, never what people wrote or who they are. */
export type LogBug = (code: string, error: unknown) => void;

/** Runs one handler. A refusal becomes a reply; anything else thrown is a bug: logged once, and not told. */
export async function serve<C extends Call>(
  call: C,
  ports: Ports,
  payload: unknown,
  accountId: string | undefined,
  logBug: LogBug,
): Promise<Reply<Answer<C>>> {
  try {
    return { ok: true, value: await HANDLERS[call](ports, payload, accountId) };
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
