import type { StorageEntity } from '../manifest-schema';
import { KvsRefusal } from './kvs-error';

type AttributeType = StorageEntity['attributes'][string]['type'];

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
 * type. Integers have 32 bits, strings are never blank (facts/forge-platform, 2.12). An attribute may be absent.
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
}
