import { isJson } from '../body';
import { badRequest } from '../reply';

/** The test of a `propertyQuery`, `[key].path.to=value`: whether a set of properties has that text or number there. */
export function propertyTest(query: string): (properties: Readonly<Record<string, unknown>>) => boolean {
  const match = /^\[([^\]]+)\](?:\.([^=]+))?=(.*)$/u.exec(query);
  if (match === null) throw badRequest(`The property query '${query}' is not valid.`);
  const [, key = '', path = '', wanted = ''] = match;
  const names = path === '' ? [] : path.split('.');
  return (properties) => {
    let value: unknown = Object.hasOwn(properties, key) ? properties[key] : undefined;
    for (const name of names) value = isJson(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return asText(value) === wanted.replace(/^"(.*)"$/u, '$1');
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : undefined;
}
