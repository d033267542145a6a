import type { Store } from '../store';
import { customFieldOf } from './custom-fields';
import type { Field } from './field';
import { SYSTEM_FIELDS } from './system-fields';

const bySite = new WeakMap<object, readonly Field[]>();

/** Every field of the site: Jira's own, then the custom ones. */
export function fieldsOf(store: Store): readonly Field[] {
  const known = bySite.get(store);
  if (known !== undefined) return known;
  const fields = [...SYSTEM_FIELDS, ...store.site.customFields.map(customFieldOf)];
  bySite.set(store, fields);
  return fields;
}

/** A field by its id. */
export function fieldById(store: Store, id: string): Field | undefined {
  return fieldsOf(store).find((field) => field.id === id);
}
