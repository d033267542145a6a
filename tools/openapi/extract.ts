import { corrected, recordOf, WRONG_EXAMPLES, type Json } from './corrections';

/** An operation as `METHOD template`, in Jira's own names of the parameters. */
type OperationName = string;

/** Keywords whose members are names that somebody chose, among which "description" is one like any other. */
const NAME_MAPS = new Set([
  'paths',
  'properties',
  'schemas',
  'responses',
  'content',
  'mapping',
  'securitySchemes',
  'scopes',
]);
/** What people read, and no check needs. */
const FOR_READERS = new Set(['description', 'summary', 'tags', 'externalDocs', 'deprecated', 'contact']);
/** Jira's scopes stand in this one; the others of their kind say nothing that is checked. */
const KEPT_EXTENSION = 'x-atlassian-oauth2-scopes';

/**
 * An OpenAPI file of these operations alone, with the schemas that they reach. Prose is left out, examples are JSON instead
 * of JSON in a text, and the published file's known faults are put right. Throws where it lacks one of the operations.
 */
export function extractOf(published: unknown, operations: readonly OperationName[]): Json {
  const file = recordOf(published);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const name of operations.toSorted()) {
    const [method = '', template = ''] = name.split(' ');
    const operation = recordOf(recordOf(file['paths'])[template])[method.toLowerCase()];
    if (operation === undefined) throw new Error(`The file has no ${name}.`);
    const kept = recordOf(withExamples(lean(operation), WRONG_EXAMPLES.includes(name)));
    paths[template] = { ...paths[template], [method.toLowerCase()]: kept };
  }
  const components = recordOf(file['components']);
  const schemas = corrected(recordOf(lean(reached(paths, recordOf(components['schemas'])), true)));
  return {
    openapi: file['openapi'],
    info: lean(file['info']),
    servers: file['servers'],
    paths,
    components: { schemas, securitySchemes: lean(components['securitySchemes'], true) },
  };
}

/** The schemas that something names, and those that these name in turn. */
function reached(from: unknown, schemas: Json): Json {
  const found = new Set<string>();
  let waiting: readonly unknown[] = [from];
  while (waiting.length > 0) {
    const text = JSON.stringify(waiting);
    const fresh = [...text.matchAll(/"#\/components\/schemas\/(?<name>[^"]+)"/gu)]
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) => !found.has(name));
    for (const name of fresh) found.add(name);
    waiting = [...new Set(fresh)].map((name) => schemas[name]);
  }
  return Object.fromEntries([...found].toSorted().map((name) => [name, schemas[name]]));
}

/** Without what only people read. An answer's description is asked for by OpenAPI itself, so it stays, empty. */
function lean(value: unknown, isNameMap = false): unknown {
  if (Array.isArray(value)) return value.map((one) => lean(one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => isNameMap || !isForReaders(key));
  return Object.fromEntries(
    entries.map(([key, one]) => {
      if (!isNameMap && key === 'responses') return [key, answersOf(recordOf(one))];
      return [key, !isNameMap && isVerbatim(key) ? one : lean(one, !isNameMap && NAME_MAPS.has(key))];
    }),
  );
}

const isForReaders = (key: string) => FOR_READERS.has(key) || (key.startsWith('x-') && key !== KEPT_EXTENSION);
const isVerbatim = (key: string) => ['example', 'examples', 'default', 'enum', 'required'].includes(key);

const answersOf = (answers: Json): Json =>
  Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [status, { description: '', ...recordOf(lean(answer)) }]),
  );

/** With the examples of JSON parsed, and the people in them called alike. */
function withExamples(operation: unknown, areWrong: boolean): unknown {
  if (Array.isArray(operation)) return operation.map((one) => withExamples(one, areWrong));
  if (typeof operation !== 'object' || operation === null) return operation;
  const entries = Object.entries(operation).filter(([key]) => !(areWrong && key === 'example'));
  return Object.fromEntries(
    entries.map(([key, one]) => [key, key === 'example' ? parsed(one) : withExamples(one, areWrong)]),
  );
}

function parsed(example: unknown): unknown {
  if (typeof example !== 'string' || !/^\s*[[{]/u.test(example)) return example;
  return JSON.parse(example, (key, value: unknown) => {
    if (key === 'displayName') return 'Example User';
    return key === 'emailAddress' ? 'user@example.com' : value;
  });
}
