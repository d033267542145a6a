/** Whether two values are the same JSON: the order of keys means nothing, and an absent key is an undefined one. */
export function sameJson(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** The JSON of a value with its keys in order, the same for all that `sameJson` calls the same. */
export function canonicalJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
