import type { CustomFieldModule, IndexedPath } from '../../app-modules';

/** A part of an object field that JQL can search: `Name.alias`. */
export type AliasedPath = { readonly alias: string; readonly path: string; readonly type: IndexedPath['type'] };

/**
 * The search aliases in an object field's JSON schema. Booleans and texts are `string`s to JQL, lists have the type of
 * their members, `searchType` overrides; objects have none (facts/forge-platform, 3.5).
 */
export function aliasedPaths(field: CustomFieldModule): readonly AliasedPath[] {
  return Object.entries(record(field.schema?.['properties'])).flatMap(([name, definition]) => {
    const schema = record(definition);
    const alias = schema['searchAlias'];
    const type = jqlType(schema);
    return typeof alias === 'string' && type !== undefined ? [{ alias, path: name, type }] : [];
  });
}

function jqlType(schema: Readonly<Record<string, unknown>>): IndexedPath['type'] | undefined {
  const override = schema['searchType'];
  if (override === 'text' || override === 'user' || override === 'date') return override;
  switch (schema['type']) {
    case 'string':
    case 'boolean':
      return 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'array':
      return jqlType({ ...record(schema['items']), searchType: override });
    default:
      return undefined;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
