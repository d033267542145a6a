import type { Call } from '../call';
import type { Operation } from '../operations';
import { Refused } from '../refused';

/** The longest value of an entity property, in characters of JSON. */
const LONGEST_PROPERTY = 32_768;

/** Why a value can't be kept in a property; `undefined` when it can. */
export function whyNotStorable(value: unknown): Refused | undefined {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) return new Refused('invalid', 'There is nothing to save. Give a value.');
  if (json.length <= LONGEST_PROPERTY) return undefined;
  return new Refused('invalid', `This is too long for Jira to keep: shorten it to ${LONGEST_PROPERTY} characters.`);
}

/** Writes properties of one kind of entity. */
export function saveProperty(call: Call, operation: Operation, entity: 'issue' | 'project') {
  return async (idOrKey: string, propertyKey: string, value: unknown): Promise<void> => {
    const refused = whyNotStorable(value);
    if (refused) throw refused;
    await call(operation, { parts: { [entity]: idOrKey, property: propertyKey }, body: value });
  };
}
