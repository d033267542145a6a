/** Where a function stood inside a value, and the number under which its owner keeps it. */
export type CarriedFunction = { readonly path: readonly (string | number)[]; readonly id: number };

/** A value that can be cloned, and the functions that were taken out of it. */
export type Packed = { readonly value: unknown; readonly functions: readonly CarriedFunction[] };

export type AnyFunction = (...args: unknown[]) => unknown;

/** Takes the functions out of a value, so that what is left can cross to another window; `keep` gives each a number. */
export function pack(value: unknown, keep: (carried: AnyFunction) => number): Packed {
  const functions: CarriedFunction[] = [];
  const strip = (part: unknown, path: readonly (string | number)[]): unknown => {
    if (isFunction(part)) {
      functions.push({ path, id: keep(part) });
      return undefined;
    }
    if (Array.isArray(part)) return part.map((each, index) => strip(each, [...path, index]));
    if (!isPlain(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, strip(each, [...path, name])]));
  };
  return { value: strip(value, []), functions };
}

/** Puts stand-ins back where functions were; `standIn` makes one for a number of the other side. */
export function unpack({ value, functions }: Packed, standIn: (id: number) => AnyFunction): unknown {
  let whole = value;
  for (const { path, id } of functions) {
    const last = path.at(-1);
    if (last === undefined) whole = standIn(id);
    else assign(path.slice(0, -1).reduce(memberOf, whole), last, standIn(id));
  }
  return whole;
}

function memberOf(holder: unknown, name: string | number): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function assign(holder: unknown, name: string | number, value: AnyFunction): void {
  if (typeof holder === 'object' && holder !== null) {
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  }
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
