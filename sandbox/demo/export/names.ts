/** Gives each name an id of its own, counting up from `first`, in the order in which the names are met. */
export function numbered(names: Iterable<string>, first: number): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const name of names) {
    if (!ids.has(name)) ids.set(name, String(first + ids.size));
  }
  return ids;
}

/** The things of a catalogue as Jira keeps them: an id and a name. */
export function named(ids: ReadonlyMap<string, string>): { id: string; name: string }[] {
  return [...ids].map(([name, id]) => ({ id, name }));
}

/** Ids of some names; those that have none are left out. */
export function idsOf(ids: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  return names.flatMap((name) => ids.get(name) ?? []);
}
