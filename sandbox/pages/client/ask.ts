import * as v from 'valibot';
import { send } from './send';

const RefusalSchema = v.object({ message: v.string() });

/** Asks the sandbox's own server; rejects with the server's sentence. */
export async function ask(
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<unknown> {
  const { ok, status, json } = await send(method, path, body);
  if (ok) return json;
  throw new Error(v.is(RefusalSchema, json) ? json.message : `The sandbox answered ${status}.`);
}
