/** An own member of a JSON object; inherited ones, such as an absent `toString`, are absent. */
export function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

export function textIn(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce(own, value);
  return typeof found === 'string' ? found : undefined;
}

export function listIn(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = path.reduce(own, value);
  return Array.isArray(found) ? found : [];
}

/** A moment as Jira writes it ("2014-05-16T15:29:47.526+0000"), in epoch milliseconds. */
export function momentIn(value: unknown, ...path: readonly string[]): number | undefined {
  const text = textIn(value, ...path);
  if (text === undefined) return undefined;
  const ms = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'));
  return Number.isNaN(ms) ? undefined : ms;
}
