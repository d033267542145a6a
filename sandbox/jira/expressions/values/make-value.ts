import type {
  CalendarDateValue,
  DateValue,
  EntityMember,
  EntityValue,
  ExpressionValue,
  ListValue,
  MapValue,
  PropertiesValue,
} from './expression-value';

/** A list whose items are at hand. */
export function listValue(items: readonly ExpressionValue[]): ListValue {
  return { kind: 'List', items, perItem: false };
}

export function mapValue(entries: Iterable<readonly [string, ExpressionValue]>): MapValue {
  return { kind: 'Map', entries: new Map(entries) };
}

/** A moment from an ISO string with a zone. */
export function dateValue(iso: string): DateValue {
  return { kind: 'Date', ms: Date.parse(iso) };
}

/** A calendar day from 'YYYY-MM-DD'. */
export function calendarDateValue(day: string): CalendarDateValue {
  return { kind: 'CalendarDate', day };
}

/** An entity of Jira's: each member says what reading it costs and how to read it. */
export function entity(typeName: string, members: Readonly<Record<string, EntityMember>>): EntityValue {
  return { kind: 'Entity', typeName, members: new Map(Object.entries(members)) };
}

/** The entity properties with these keys; values are plain JSON, times ISO strings. */
export function propertiesValue(
  all: Readonly<Record<string, unknown>>,
  updatedAt: Readonly<Record<string, string>> = {},
): PropertiesValue {
  const values = new Map(Object.entries(all));
  const times = new Map(Object.entries(updatedAt));
  return {
    kind: 'EntityProperties',
    keys: () => [...values.keys()],
    read: (key) => fromJson(values.get(key)),
    updatedAt: (key) => {
      const time = key === undefined ? [...times.values()].sort().at(-1) : times.get(key);
      return time === undefined ? null : dateValue(time);
    },
  };
}

/** JSON as an expression sees it: objects are Maps, arrays are Lists, what is missing is null. */
export function fromJson(json: unknown): ExpressionValue {
  if (json === null || json === undefined) return null;
  if (typeof json === 'boolean' || typeof json === 'number' || typeof json === 'string') return json;
  if (Array.isArray(json)) return listValue(json.map(fromJson));
  if (typeof json === 'object') return mapValue(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
  throw new TypeError(`A ${typeof json} is no JSON.`);
}
