import * as v from 'valibot';
import { send } from '../ask';

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

const TypesSchema = v.object({
  issueTypes: v.array(v.object({ id: v.string(), name: v.string(), subtask: v.boolean(), hierarchyLevel: v.number() })),
});

const FieldsSchema = v.object({
  fields: v.array(v.looseObject({ fieldId: v.string(), name: v.string(), required: v.boolean() })),
});

export type CreatableType = v.InferOutput<typeof TypesSchema>['issueTypes'][number];

const path = (projectId: string): string => `/rest/api/3/issue/createmeta/${encodeURIComponent(projectId)}/issuetypes`;

/** The types of work item that the viewer may create in a project. */
export async function creatableTypes(projectId: string): Promise<readonly CreatableType[]> {
  return (await readJira(`${path(projectId)}?maxResults=200`, TypesSchema)).issueTypes;
}

/** The ids of the fields on the create form of a type. */
export async function createFormFields(projectId: string, typeId: string): Promise<ReadonlySet<string>> {
  const { fields } = await readJira(`${path(projectId)}/${encodeURIComponent(typeId)}?maxResults=200`, FieldsSchema);
  return new Set(fields.map(({ fieldId }) => fieldId));
}
