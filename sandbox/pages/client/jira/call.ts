import * as v from 'valibot';
import { send } from '../send';

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
  const { ok, status, json } = await send(method, path, body);
  if (ok) return json;
  const refusal = v.is(RefusalSchema, json) ? v.parse(RefusalSchema, json) : { errorMessages: [], errors: {} };
  throw new JiraRefusal(status, refusal.errorMessages, refusal.errors);
}

/** Reads from Jira's REST API in the shape the page needs. */
export async function readJira<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return v.parse(schema, await callJira('GET', path));
}
