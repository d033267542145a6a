import { isJson, type Json } from '../body';
import { badRequest } from '../reply';
import type { Issue } from '../site/issue';

/** The longest property value, in characters of its JSON. */
const PROPERTY_LIMIT = 32_768;

/** Writes the `properties: [{key, value}]` of a create or edit request into the draft. */
export function setInlineProperties(draft: Issue, body: Json): void {
  const given = body['properties'] ?? [];
  if (!Array.isArray(given)) throw badRequest('"properties" must be a list of {key, value}.');
  for (const entry of given) {
    if (!isJson(entry) || typeof entry['key'] !== 'string') throw badRequest('Every property needs a key.');
    checkProperty(entry['key'], entry['value']);
    draft.properties[entry['key']] = entry['value'];
  }
}

/** Refuses keys and values that Jira would not store. */
export function checkProperty(key: string, value: unknown): void {
  if (key === '' || key.length > 255) throw badRequest('The property key must have 1 to 255 characters.');
  if (value === undefined) throw badRequest('The property value must be valid, non-empty JSON.');
  if (JSON.stringify(value).length > PROPERTY_LIMIT) {
    throw badRequest(`The property value must not be longer than ${PROPERTY_LIMIT} characters.`);
  }
}
