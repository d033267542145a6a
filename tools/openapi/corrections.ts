/** What is wrong with a schema of the published file, told by what Jira answers or by the file's own examples. */
type Correction = {
  readonly schema: string;
  readonly why: string;
  readonly mend: (schema: Json) => Json;
};

export type Json = { readonly [name: string]: unknown };

const allowsMore = (schema: Json): Json => ({ ...schema, additionalProperties: true });
const without = (schema: Json, name: string): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== name));
const optional =
  (name: string) =>
  (schema: Json): Json => ({ ...schema, required: [schema['required']].flat().filter((one) => one !== name) });
const member =
  (name: string, mend: (schema: Json) => Json) =>
  (schema: Json): Json => {
    const properties = recordOf(schema['properties']);
    return { ...schema, properties: { ...properties, [name]: mend(recordOf(properties[name])) } };
  };
const nullable = (schema: Json): Json => ({
  ...schema,
  nullable: true,
  ...(Array.isArray(schema['enum']) ? { enum: [...new Set([...schema['enum'], null])] } : {}),
});
const all =
  (...mends: readonly ((schema: Json) => Json)[]) =>
  (schema: Json): Json =>
    mends.reduce((mended, mend) => mend(mended), schema);

const CORRECTIONS: readonly Correction[] = [
  {
    schema: 'Changelog',
    why: 'Changelogs in bulk tell a time as a number, an issue’s own changelog tells it as a text.',
    mend: member('created', () => ({
      oneOf: [
        { type: 'string', format: 'date-time' },
        { type: 'integer', format: 'int64' },
      ],
      readOnly: true,
    })),
  },
  {
    schema: 'ChangeDetails',
    why: 'A field that was empty, or became so, is told as null.',
    mend: all(...['from', 'fromString', 'to', 'toString'].map((name) => member(name, nullable))),
  },
  {
    schema: 'JsonNode',
    why: 'The members listed are those of a library; what stands there is any JSON.',
    mend: () => ({}),
  },
  ...['BulkIssueResults', 'FieldConfigurationDetails', 'IssueBean', 'ServerInformation'].map((schema) => ({
    schema,
    why: 'The file’s own example has members that aren’t listed.',
    mend: allowsMore,
  })),
  {
    schema: 'UiModificationContextDetails',
    why: 'Null stands for every project, type or view.',
    mend: all(...['projectId', 'issueTypeId', 'viewType'].map((name) => member(name, nullable))),
  },
  { schema: 'FieldCreateMetadata', why: 'The example has none.', mend: optional('schema') },
  ...['Filter', 'FilterDetails'].map((schema) => ({
    schema,
    why: 'A filter that nobody used has no time of use.',
    mend: member('approximateLastUsed', nullable),
  })),
  {
    schema: 'JqlQueryClause',
    why: 'Nothing else than is listed, where nothing is listed, matches no clause.',
    mend: (schema) => without(schema, 'additionalProperties'),
  },
  { schema: 'AppWorkflowTransitionRule', why: 'Read-only, so absent from a request.', mend: optional('key') },
  {
    schema: 'JiraExpressionEvaluateContextBean',
    why: 'A list by the schema, an object by the example.',
    mend: member('custom', (custom) => ({
      description: custom['description'],
      oneOf: [
        { type: 'array', items: custom['items'] },
        { type: 'object', additionalProperties: {} },
      ],
    })),
  },
];

/** The operations whose example of an answer shows one element of a page instead of the page. */
export const WRONG_EXAMPLES: readonly string[] = [
  'GET /rest/api/3/config/fieldschemes',
  'GET /rest/api/3/config/fieldschemes/{id}/fields',
];

/** The schemas with their known faults put right. Throws where a fault is gone, so that its correction can go, too. */
export function corrected(schemas: Json): Json {
  const mended = CORRECTIONS.filter(({ schema }) => schema in schemas).map(({ schema, why, mend }) => {
    const before = recordOf(schemas[schema]);
    const after = mend(before);
    if (JSON.stringify(after) === JSON.stringify(before)) throw new Error(`${schema} is right by now. Was: ${why}`);
    return [schema, after] as const;
  });
  return { ...schemas, ...Object.fromEntries(mended) };
}

export function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
