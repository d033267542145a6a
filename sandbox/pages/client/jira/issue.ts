import * as v from 'valibot';
import { callJira, readJira } from './call';

const Named = v.object({ id: v.string(), name: v.string() });
const Person = v.nullish(v.object({ accountId: v.string(), displayName: v.string() }));
const Status = v.object({
  ...Named.entries,
  statusCategory: v.object({ key: v.picklist(['new', 'indeterminate', 'done']) }),
});
const TypeSchema = v.object({ ...Named.entries, subtask: v.optional(v.boolean(), false) });
const Brief = v.object({
  key: v.string(),
  fields: v.object({ summary: v.string(), status: v.optional(Status), issuetype: v.optional(TypeSchema) }),
});

/** One field's place in a form: whether it can be set, and to what. */
const FieldMetaSchema = v.looseObject({
  key: v.string(),
  name: v.string(),
  required: v.boolean(),
  allowedValues: v.optional(v.array(v.looseObject({ id: v.string(), name: v.string() }))),
});

export type FieldMeta = v.InferOutput<typeof FieldMetaSchema>;

const HistorySchema = v.object({
  id: v.string(),
  author: v.optional(v.object({ displayName: v.string() })),
  created: v.string(),
  items: v.array(v.looseObject({ field: v.string() })),
});

const CommentSchema = v.object({
  id: v.string(),
  author: v.optional(v.object({ displayName: v.string() })),
  body: v.unknown(),
  created: v.string(),
});

const FieldsSchema = v.looseObject({
  summary: v.string(),
  issuetype: TypeSchema,
  status: Status,
  project: v.object({ id: v.string(), key: v.string(), name: v.string(), projectTypeKey: v.string() }),
  priority: v.nullish(Named),
  description: v.nullish(v.unknown()),
  labels: v.optional(v.array(v.string()), []),
  components: v.optional(v.array(Named), []),
  parent: v.nullish(Brief),
  subtasks: v.optional(v.array(Brief), []),
  issuelinks: v.optional(
    v.array(
      v.object({
        id: v.string(),
        type: v.object({ inward: v.string(), outward: v.string() }),
        inwardIssue: v.optional(Brief),
        outwardIssue: v.optional(Brief),
      }),
    ),
    [],
  ),
  assignee: Person,
  reporter: Person,
  created: v.string(),
  updated: v.string(),
  duedate: v.nullish(v.string()),
  resolution: v.nullish(Named),
  comment: v.optional(v.object({ comments: v.array(CommentSchema) }), { comments: [] }),
});

const TransitionSchema = v.object({ id: v.string(), name: v.string(), to: Status, hasScreen: v.boolean() });
export type Transition = v.InferOutput<typeof TransitionSchema>;

export const IssueSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: FieldsSchema,
  renderedFields: v.optional(v.record(v.string(), v.unknown()), {}),
  names: v.optional(v.record(v.string(), v.string()), {}),
  editmeta: v.optional(v.object({ fields: v.record(v.string(), FieldMetaSchema) }), { fields: {} }),
  transitions: v.optional(v.array(TransitionSchema), []),
  changelog: v.optional(v.object({ histories: v.array(HistorySchema) }), { histories: [] }),
});
export type Issue = v.InferOutput<typeof IssueSchema>;
export type History = v.InferOutput<typeof HistorySchema>;

/** An issue with everything its page shows. */
export function readIssue(key: string): Promise<Issue> {
  const expand = 'renderedFields,names,editmeta,transitions,changelog';
  return readJira(`/rest/api/3/issue/${encodeURIComponent(key)}?expand=${expand}`, IssueSchema);
}

/** Changes fields of an issue; throws JiraRefusal. */
export async function editIssue(key: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  await callJira('PUT', `/rest/api/3/issue/${encodeURIComponent(key)}`, { fields });
}

const AskedSchema = v.object({
  transitions: v.array(v.object({ id: v.string(), fields: v.record(v.string(), FieldMetaSchema) })),
});

/** The fields that a transition asks for, in the order shown. */
export async function fieldsAskedAt(key: string, transitionId: string): Promise<readonly FieldMeta[]> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}/transitions?expand=transitions.fields`;
  const { transitions } = await readJira(path, AskedSchema);
  return Object.values(transitions.find(({ id }) => id === transitionId)?.fields ?? {});
}

/** Moves an issue on, with what was entered on the way; throws JiraRefusal. */
export async function moveIssue(
  key: string,
  transitionId: string,
  entered: { readonly fields?: Readonly<Record<string, unknown>>; readonly update?: unknown } = {},
): Promise<void> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}/transitions`;
  await callJira('POST', path, { transition: { id: transitionId }, ...entered });
}

/** The id of the estimate field that this issue's form has, by its usual names. */
export function estimateFieldOf({ names }: Pick<Issue, 'names'>): string | undefined {
  const found = Object.entries(names).find(([, name]) =>
    ['story points', 'story point estimate'].includes(name.toLowerCase()),
  );
  return found?.[0];
}

export function fieldOf(issue: Pick<Issue, 'fields'>, id: string): unknown {
  return Object.hasOwn(issue.fields, id) ? issue.fields[id] : undefined;
}
