import { keyOnSite, prefixOf, PREFIXES, queryOnSite, type Installation } from '../core/installation/installation';
import type { Call, CallAsk } from './call';
import { isRecord, listOf } from './decoders/json';

/**
 * Calls in which the app says `stakes`, `stakes.policy` and `stakesTechnical` wherever it is installed, while Jira hears and
 * says what this installation calls them. In production the two are the same, and nothing is done.
 */
export function callsInOwnNames(call: Call, installed: () => Promise<Installation>): Call {
  return async (operation, ask = {}) => {
    const prefix = prefixOf(await installed());
    if (prefix === PREFIXES.PRODUCTION) return call(operation, ask);
    const answered = await call(operation, asked(ask, writing(prefix)));
    return { ...answered, body: inBody(answered.body, reading(prefix)) };
  };
}

/** What becomes of a property's key and of a query; a key without a name is left out. */
type Names = { readonly key: (key: string) => string | undefined; readonly query: (jql: string) => string };

const writing = (prefix: string): Names => ({
  key: (key) => keyOnSite(key, prefix),
  query: (jql) => queryOnSite(jql, prefix),
});

/** Production's own keys, met in an answer, belong to another installation. */
function reading(prefix: string): Names {
  const ownKey = new RegExp(`^${prefix}(?=$|[.])`, 'u');
  const ownAlias = new RegExp(`\\b${prefix}(?=[a-z])`, 'giu');
  return {
    key: (key) => (keyOnSite(key, prefix) === key ? key.replace(ownKey, PREFIXES.PRODUCTION) : undefined),
    query: (text) => text.replace(ownAlias, PREFIXES.PRODUCTION),
  };
}

function asked(ask: CallAsk, names: Names): CallAsk {
  const { parts, query, body } = ask;
  const property = parts?.['property'];
  return {
    ...ask,
    ...(parts && property !== undefined ? { parts: { ...parts, property: names.key(property) ?? property } } : {}),
    ...(query
      ? { query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, inQuery(name, value, names)])) }
      : {}),
    // What is saved as a property is a value, whatever it holds.
    ...(body === undefined || property !== undefined ? {} : { body: inBody(body, names) }),
  };
}

function inQuery<Value>(name: string, value: Value, names: Names): Value | string {
  if (typeof value !== 'string') return value;
  if (name === 'properties') return names.key(value) ?? value;
  // A search for projects by what a property holds: `[stakes.policy].version=1`.
  if (name === 'propertyQuery') return value.replace(/(?<=^\[)[^\]]+/u, (key) => names.key(key) ?? key);
  return value;
}

/** The members in which Jira's API has keys of properties, and queries; a property's `value` is never looked into. */
function inBody(body: unknown, names: Names): unknown {
  if (!isRecord(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, inMember(name, value, names)]));
}

function inMember(name: string, value: unknown, names: Names): unknown {
  switch (name) {
    case 'key':
      return typeof value === 'string' ? names.key(value) : value;
    case 'jql':
      return typeof value === 'string' ? names.query(value) : value;
    case 'queries':
      return listOf(value)?.map((one) => (typeof one === 'string' ? names.query(one) : inBody(one, names))) ?? value;
    case 'structure':
      return JSON.parse(names.query(JSON.stringify(value))) as unknown;
    case 'expression':
      return typeof value === 'string' ? inExpression(value, names) : value;
    case 'expressions':
      return listOf(value)?.map((one) => (typeof one === 'string' ? inExpression(one, names) : one)) ?? value;
    case 'properties':
      return inProperties(value, names);
    case 'issues':
    case 'values':
    case 'comments':
      return listOf(value)?.map((one) => inBody(one, names)) ?? value;
    default:
      return value;
  }
}

/** The app's expressions name its properties in quotes. */
const inExpression = (expression: string, names: Names): string =>
  expression.replace(/(?<=')stakes[\w.-]*(?=')/gu, (key) => names.key(key) ?? key);

/** A list of keys, a list of properties with `key`, or an object of values by key. */
function inProperties(value: unknown, names: Names): unknown {
  const listed = listOf(value);
  if (listed === undefined) {
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => {
        const named = names.key(key);
        return named === undefined ? [] : [[named, one]];
      }),
    );
  }
  return listed.map((one) => (typeof one === 'string' ? names.key(one) : inBody(one, names)));
}
