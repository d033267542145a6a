import type { Call } from '../call';
import { isRecord, member } from '../decoders/json';
import type { Operation } from '../operations';
import { Refused } from '../refused';
import { unreadable } from '../status-refusal';

/** The longest value of an entity property, in characters of JSON (facts/jira-api, 4.3). */
const LONGEST_PROPERTY = 32_768;

/** Why a value can't be kept in a property; `undefined` when it can. */
export function whyNotStorable(value: unknown): Refused | undefined {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) return new Refused('invalid', 'There is nothing to save. Give a value.');
  if (json.length <= LONGEST_PROPERTY) return undefined;
  return new Refused('invalid', `This is too long for Jira to keep: shorten it to ${LONGEST_PROPERTY} characters.`);
}

/** Reads and writes properties of one kind of entity. Reading answers `undefined` where there is none, or no entity. */
export function propertyOverRest(call: Call, read: Operation, save: Operation, entity: 'issue' | 'project') {
  return {
    async read(idOrKey: string, propertyKey: string): Promise<unknown> {
      const parts = { [entity]: idOrKey, property: propertyKey };
      const { status, body } = await call(read, { parts, accept: [404] });
      if (status === 404) return undefined;
      if (!isRecord(body) || member(body, 'key') !== propertyKey) throw unreadable('what Stakes keeps here');
      return member(body, 'value');
    },

    async save(idOrKey: string, propertyKey: string, value: unknown): Promise<void> {
      const refused = whyNotStorable(value);
      if (refused) throw refused;
      await call(save, { parts: { [entity]: idOrKey, property: propertyKey }, body: value });
    },
  };
}
