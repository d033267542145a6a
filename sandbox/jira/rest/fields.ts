import { fieldsOf } from '../fields/registry';
import type { Field } from '../fields/field';
import { ok, type Reply } from '../reply';
import { READ_WORK, route, type Call, type Route } from '../router';
import { pageOf } from './page';

/** The fields of the site (docs/platform.md#fields). */
export const FIELD_ROUTES: readonly Route[] = [
  route('GET', '/rest/api/3/field', READ_WORK, readFields),
  route('GET', '/rest/api/3/field/search', READ_WORK, searchFields),
];

function readFields(call: Call): Reply {
  const fields = fieldsOf(call.store);
  return ok(fields.map(bean), fields.length);
}

function searchFields(call: Call): Reply {
  const { query } = call;
  const types = query.getAll('type');
  const ids = query.getAll('id');
  const text = (query.get('query') ?? '').toLowerCase();
  const found = fieldsOf(call.store).filter((field) => {
    if (types.length > 0 && !types.includes(isCustom(field) ? 'custom' : 'system')) return false;
    if (ids.length > 0 && !ids.includes(field.id)) return false;
    return `${field.name} ${field.description}`.toLowerCase().includes(text);
  });
  return pageOf(
    call,
    found,
    ({ id, name, description, schema }) => ({ id, key: id, name, description, schema }),
    50,
    50,
  );
}

function bean(field: Field): unknown {
  const { id, name, orderable, clauseNames, schema } = field;
  return {
    id,
    key: id,
    name,
    custom: isCustom(field),
    orderable,
    navigable: true,
    searchable: true,
    clauseNames,
    schema,
  };
}

function isCustom(field: Field): boolean {
  return field.schema.custom !== undefined;
}
