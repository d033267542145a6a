import type { CustomFieldModule, IndexedPath } from '../../app-modules';
import { badRequest, notEmulated } from '../reply';
import { isAdf, plainText } from '../site/adf';
import { type CustomField, FIELD_KINDS } from '../site/catalogue';
import type { Issue } from '../site/issue';
import type { Store } from '../store';
import type { JqlFieldKind } from './jql-context';
import { indexedKind } from './kinds/indexed-kind';
import { rankKind } from './kinds/rank-kind';
import { sprintKind } from './kinds/sprint-kind';
import { textKind } from './kinds/text-kind';
import { dayKind, numberKind, wordsKind } from './kinds/value-kinds';
import type { JqlField } from './query';
import { SYSTEM_KINDS } from './system-kinds';

/** Fields that JQL has and the double does not search. */
const NOT_SEARCHED: ReadonlySet<string> = new Set(
  `attachments category hierarchylevel issueblocks issueclones issueduplicates issueisblockedby issueisclonedby
  issueisduplicatedby issuelink issuelinktype issuerelatesto lastviewed linkedissue originalestimate parentepic
  parentproject progress projecttype remainingestimate searchrequest
  subtasks textfields timeestimate timeoriginalestimate voter votes watcher watchers workitemblocks workitemclones
  workitemduplicates workitemisblockedby workitemisclonedby workitemisduplicatedby workitemrelatesto worklogauthor
  worklogcomment worklogdate workratio`.split(/\s+/u),
);

/** A property path that nobody declared: no error, and no issue is ever found (docs/platform.md#properties-in-jql). */
const UNDECLARED: JqlFieldKind = { compile: () => () => false };

/** What JQL means by a field name on this site; refuses names that no field has. */
export function lookUpField(store: Store, field: JqlField): JqlFieldKind {
  if (field.property !== undefined) return propertyKind(store, field.property.key, field.property.path) ?? UNDECLARED;
  const name = field.name.toLowerCase();
  const kind = SYSTEM_KINDS.get(name) ?? customKind(store, name) ?? aliasKind(store, field.name);
  if (kind !== undefined) return kind;
  if (NOT_SEARCHED.has(name)) throw notEmulated(`the JQL field '${field.name}'`);
  throw badRequest(`Field '${field.name}' does not exist or you do not have permission to view it.`);
}

function propertyKind(store: Store, key: string, path: string): JqlFieldKind | undefined {
  const declared = store.app?.entityProperties.find(
    (module) => module.entityType === 'issue' && module.propertyKey === key,
  );
  const value = declared?.values.find((candidate) => candidate.path === path);
  return value === undefined ? undefined : indexedKind((issue) => issue.properties[key], path, value.type);
}

function aliasKind(store: Store, alias: string): JqlFieldKind | undefined {
  for (const module of store.app?.entityProperties ?? []) {
    const value = module.values.find((candidate) => candidate.searchAlias?.toLowerCase() === alias.toLowerCase());
    if (value !== undefined && module.entityType === 'issue')
      return propertyKind(store, module.propertyKey, value.path);
  }
  return undefined;
}

function customKind(store: Store, name: string): JqlFieldKind | undefined {
  for (const field of store.site.customFields) {
    const names = [field.id, `cf[${field.schema.customId}]`, field.name.toLowerCase()];
    if (names.includes(name)) return kindOf(field);
    const own = names.find((candidate) => name.startsWith(`${candidate}.`));
    const module = store.app?.customFields.find((candidate) => candidate.ari === field.schema.custom);
    if (own !== undefined && module !== undefined) return appFieldPath(field, module, name.slice(own.length + 1));
  }
  return undefined;
}

function appFieldPath(field: CustomField, module: CustomFieldModule, alias: string): JqlFieldKind | undefined {
  const found = aliasedPaths(module).find((candidate) => candidate.alias.toLowerCase() === alias);
  return found === undefined ? undefined : indexedKind((issue) => issue.custom[field.id], found.path, found.type);
}

/** A part of an object field that JQL can search: `Name.alias`. */
type AliasedPath = { readonly alias: string; readonly path: string; readonly type: IndexedPath['type'] };

/**
 * The search aliases in an object field's JSON schema. Booleans and texts are `string`s to JQL, lists have the type of
 * their members, `searchType` overrides; objects have none (docs/platform.md#the-field-in-jql).
 */
function aliasedPaths(field: CustomFieldModule): readonly AliasedPath[] {
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

function kindOf(field: CustomField): JqlFieldKind {
  const value = (issue: Issue): unknown => issue.custom[field.id];
  switch (field.schema.custom) {
    case FIELD_KINDS.sprint:
      return sprintKind(field.id);
    case FIELD_KINDS.rank:
      return rankKind(field.id);
    case FIELD_KINDS.number:
    case FIELD_KINDS.storyPointEstimate:
      return numberKind((issue) => numberOr(value(issue)));
    case FIELD_KINDS.date:
      return dayKind((issue) => textOr(value(issue)));
    case FIELD_KINDS.paragraph:
    case FIELD_KINDS.shortText:
      return textKind((issue) => textIn(value(issue)));
    case FIELD_KINDS.epicLink:
      return wordsKind((issue) => [textOr(value(issue)) ?? []].flat());
    default:
      return textKind((issue) => (value(issue) === undefined ? '' : wordsIn(value(issue))));
  }
}

function numberOr(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textIn(value: unknown): string {
  return isAdf(value) ? plainText(value) : (textOr(value) ?? '');
}

/** Every text and number inside a JSON value: what a search in a whole object field goes through. */
function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join('\n');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(wordsIn).join('\n');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}
