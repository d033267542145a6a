import type { ChangeEntry } from '../history';

const SEPARATOR = '\n';

/** The whole set of fields that an entry changed, in one canonical text: lower-case names, each once, in order. */
export function fieldSetOf(entry: ChangeEntry): string {
  const [first, ...others] = entry.items;
  if (first === undefined) return '';
  if (others.length === 0) return first.field.toLowerCase();
  return [...new Set(entry.items.map((item) => item.field.toLowerCase()))].sort().join(SEPARATOR);
}

/** The field names in a canonical set, in lower case. */
export function namesInFieldSet(fields: string): readonly string[] {
  return fields === '' ? [] : fields.split(SEPARATOR);
}
