import * as v from 'valibot';

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

/** Sends a request to the page's own server; answers with the JSON that came back, `undefined` for none. */
export async function send(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly ok: boolean; readonly json: unknown }> {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, ok: response.ok, json };
}
