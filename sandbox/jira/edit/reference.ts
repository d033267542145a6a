import { isJson } from '../body';

/** How a request names one thing of a list: by id, else by name without case. Undefined when it names none of them. */
export function referenced<T extends { readonly id: string; readonly name: string }>(
  things: readonly T[],
  value: unknown,
): T | undefined {
  if (!isJson(value)) return undefined;
  const { id, name } = value;
  if (typeof id === 'string' || typeof id === 'number') return things.find((thing) => thing.id === `${id}`);
  if (typeof name !== 'string') return undefined;
  return things.find((thing) => thing.name.toLowerCase() === name.toLowerCase());
}
