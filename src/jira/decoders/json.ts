/**
 * Careful reading of parsed JSON that somebody else wrote: own members only, so that `toString` is never the inherited
 * function, and a value of another type than expected is absent.
 */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const name of path) at = isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a text says as JSON; `undefined` for no text and for anything else, such as a gateway's page or one that was cut off. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text, also an empty one. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A finite number. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** The members of a list; `undefined` when it isn't one. */
export const listOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

/** An id as text, whether Jira sent digits or a whole number. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The members that could be read, in order. */
export function eachOf<T>(value: unknown, read: (one: unknown) => T | undefined): T[] {
  const could: T[] = [];
  for (const one of listOf(value) ?? []) {
    const found = read(one);
    if (found !== undefined) could.push(found);
  }
  return could;
}

/** The members, if every one could be read; `undefined` if one could not, or this isn't a list. */
export function everyOf<T>(value: unknown, read: (one: unknown) => T | undefined): T[] | undefined {
  const members = listOf(value);
  const decoded = members && eachOf(members, read);
  return decoded && decoded.length === members.length ? decoded : undefined;
}
