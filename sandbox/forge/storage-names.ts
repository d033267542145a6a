import type { StorageEntity } from './manifest-schema';

const MOST_ENTITIES = 20;
const MOST_ATTRIBUTES = 50;
const MOST_INDEXES = 7;
const LONGEST_ATTRIBUTE_NAME = 30;

/**
 * What the first fault of the declared storage is, as a sentence; `undefined` where Forge takes it. The limits are those of
 * developer.atlassian.com/platform/forge/storage-reference/entities-manifest; Atlassian's own manifest check knows not all
 * of them.
 */
export function storageFault(entities: readonly StorageEntity[]): string | undefined {
  if (entities.length > MOST_ENTITIES)
    return `An app has at most ${MOST_ENTITIES} entities; this has ${entities.length}.`;
  const twice = repeated(entities.map(({ name }) => name));
  if (twice !== undefined) return `There are two entities "${twice}".`;
  for (const entity of entities) {
    const fault =
      nameFault('Entity', entity.name, 60, /^[a-z0-9:._][a-z0-9:._-]*$/) ??
      attributeFault(entity) ??
      indexFault(entity);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type NamedIndex = { readonly name: string; readonly partition: readonly string[]; readonly range: readonly string[] };

/** The indexes as their long form declares them: one that names an attribute alone ranges over it. */
export const namedIndexes = ({ indexes }: StorageEntity): readonly NamedIndex[] =>
  indexes.map((index) => (typeof index === 'string' ? { name: index, partition: [], range: [index] } : index));

function attributeFault({ name: entity, attributes }: StorageEntity): string | undefined {
  const names = Object.keys(attributes);
  if (names.length > MOST_ATTRIBUTES) return `"${entity}" has ${names.length} attributes; ${MOST_ATTRIBUTES} at most.`;
  const wrong = names.find((name) => name.length > LONGEST_ATTRIBUTE_NAME || !/^[_A-Za-z][_0-9A-Za-z]*$/.test(name));
  return wrong === undefined ? undefined : `"${entity}" can't have an attribute "${wrong}".`;
}

function indexFault(definition: StorageEntity): string | undefined {
  const { name: entity, attributes } = definition;
  const named = namedIndexes(definition);
  if (named.length > MOST_INDEXES) return `"${entity}" has ${named.length} indexes; ${MOST_INDEXES} at most.`;
  const twice = repeated(['by-key', ...named.map(({ name }) => name)]);
  if (twice !== undefined) return `"${entity}" has two indexes "${twice}".`;
  for (const { name, partition, range } of named) {
    const fault = nameFault('Index', name, 50, /^[a-zA-Z0-9:._-]+$/);
    if (fault !== undefined) return `"${entity}": ${fault}`;
    if (range.length !== 1) return `Index "${name}" of "${entity}" needs one attribute as its range.`;
    const unknown = [...partition, ...range].find((attribute) => !Object.hasOwn(attributes, attribute));
    if (unknown !== undefined) return `Index "${name}" of "${entity}" stands on "${unknown}", which isn't declared.`;
  }
  return undefined;
}

function nameFault(kind: string, name: string, longest: number, characters: RegExp): string | undefined {
  if (name.length < 3 || name.length > longest) {
    return `${kind} names cannot be shorter than 3 characters or longer than ${longest} characters in length: "${name}".`;
  }
  if (name.startsWith('.') || name.endsWith('.') || name.includes('..') || !characters.test(name)) {
    return `${kind} names can't be "${name}".`;
  }
  return undefined;
}

const repeated = (names: readonly string[]): string | undefined => names.find((name, at) => names.indexOf(name) !== at);
