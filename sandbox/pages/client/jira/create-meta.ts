import * as v from 'valibot';
import { readJira } from './call';

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
