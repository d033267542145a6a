import * as v from 'valibot';

/** Jira said no: what is wrong in general, and by field id. */
export class JiraRefusal extends Error {
  constructor(
    readonly status: number,
    readonly messages: readonly string[],
    readonly fieldErrors: Readonly<Record<string, string>>,
  ) {
    super([...messages, ...Object.values(fieldErrors)].join(' ') || `Jira answered ${status}.`);
    this.name = 'JiraRefusal';
  }
}

const RefusalSchema = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(v.record(v.string(), v.string()), {}),
});

/** Calls Jira's REST API as the viewer; throws JiraRefusal. */
export async function callJira(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  if (response.ok) return json;
  const refusal = v.is(RefusalSchema, json) ? v.parse(RefusalSchema, json) : { errorMessages: [], errors: {} };
  throw new JiraRefusal(response.status, refusal.errorMessages, refusal.errors);
}

/** Reads from Jira's REST API in the shape the page needs. */
export async function readJira<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return v.parse(schema, await callJira('GET', path));
}
