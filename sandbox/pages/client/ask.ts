import * as v from 'valibot';

const RefusalSchema = v.object({ message: v.string() });

/** Asks the sandbox's own server; rejects with the server's sentence. */
export async function ask(
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<unknown> {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  if (response.ok) return json;
  throw new Error(v.is(RefusalSchema, json) ? json.message : `The sandbox answered ${response.status}.`);
}
