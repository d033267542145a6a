import type { StorageEntity } from '../manifest-schema';
import { namedIndexes } from '../storage-names';
import { attributeOf } from './condition';
import { KvsRefusal } from './kvs-error';

type AttributeType = StorageEntity['attributes'][string]['type'];

/** developer.atlassian.com/platform/forge/limits-kvs-ce: all values of an index's partition, and of its range. */
const MAX_BYTES = { partition: 1700, range: 900 } as const;
const NUMBER_BYTES = 8;

const MAX_INTEGER = 2 ** 31 - 1;

const HOLDS: Readonly<Record<AttributeType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value.trim() !== '',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value) + 0.5) <= MAX_INTEGER + 0.5,
  float: (value) => typeof value === 'number' && Number.isFinite(value),
  any: (value) => value !== null,
};

/**
 * Throws the refusal of a value that doesn't fit its entity: an attribute the manifest doesn't declare, or one of another
 * type, or more than an index takes. Integers have 32 bits, strings are never blank. An attribute may be absent.
 */
export function checkEntityValue(definition: StorageEntity, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new KvsRefusal(400, 'INVALID_ENTITY_VALUE', `A "${definition.name}" is an object of attributes.`);
  }
  for (const [name, member] of Object.entries(value)) {
    const type = Object.hasOwn(definition.attributes, name) ? definition.attributes[name]?.type : undefined;
    if (type === undefined) {
      throw new KvsRefusal(400, 'INVALID_ENTITY_ATTRIBUTE', `"${definition.name}" has no attribute "${name}".`);
    }
    if (!HOLDS[type](member)) {
      throw new KvsRefusal(
        400,
        'INVALID_ENTITY_VALUE',
        `${definition.name}.${name} holds ${type}, not ${String(member)}.`,
      );
    }
  }
  for (const index of namedIndexes(definition)) {
    for (const part of ['partition', 'range'] as const) {
      const bytes = index[part].reduce((sum, name) => sum + bytesOf(attributeOf(value, name)), 0);
      if (bytes <= MAX_BYTES[part]) continue;
      // The platform's code for it is documented nowhere; nobody may rely on ours.
      throw new KvsRefusal(
        400,
        'INVALID_ENTITY_VALUE',
        `The ${part} of index "${index.name}" may have ${MAX_BYTES[part]} bytes; this has ${bytes}.`,
      );
    }
  }
}

/** How a value is measured is not said: texts by their UTF-8, and the rest as what is longest of it. */
const bytesOf = (value: unknown): number => {
  if (value === undefined) return 0;
  return typeof value === 'string' ? Buffer.byteLength(value) : NUMBER_BYTES;
};
