import type { Named } from '../../../src/core/issue';
import { idOf, isRecord } from '../../../src/jira/decoders/json';
import type { IssueFacts } from '../../../src/core/issue-facts';

/** Something with a name and, in newer exports, an id. */
export function readNamed(value: unknown): Named | undefined {
  return isRecord(value) && typeof value['name'] === 'string'
    ? { id: idOf(value['id']), name: value['name'] }
    : undefined;
}

/** The issue above. */
export function readParent(value: unknown): IssueFacts['parent'] {
  const key = isRecord(value) ? value['key'] : undefined;
  return isRecord(value) && typeof key === 'string' && key !== '' ? { id: idOf(value['id']), key } : undefined;
}
