import type { Call } from '../call';
import { isRecord, member } from '../decoders/json';
import type { Operation } from '../operations';
import { unreadable } from '../status-refusal';

/** Reads properties of one kind of entity; the answer is `undefined` where there is none, or no entity. */
export function readProperty(call: Call, operation: Operation, entity: 'issue' | 'project') {
  return async (idOrKey: string, propertyKey: string): Promise<unknown> => {
    const parts = { [entity]: idOrKey, property: propertyKey };
    const { status, body } = await call(operation, { parts, accept: [404] });
    if (status === 404) return undefined;
    if (!isRecord(body) || member(body, 'key') !== propertyKey) throw unreadable('what Stakes keeps here');
    return member(body, 'value');
  };
}
