import type { Clock } from '../../clock';
import type { Levers } from '../../levers';
import { chosenLevers } from '../../levers/chosen-levers';
import type { StorageEntity } from '../manifest-schema';
import { checkEntityValue } from './entity-value';
import { KvsRefusal } from './kvs-error';
import { checkKey, checkValue } from './limits';
import { createRate, type Rate } from './rate';
import { createTable, type KvsLevers, type Table } from './table';

/** Everything one installation keeps in Forge storage: plain keys, secrets, and one table for each custom entity. */
export type Store = {
  readonly plain: Table;
  readonly secrets: Table;
  readonly definitions: ReadonlyMap<string, StorageEntity>;
  readonly entities: ReadonlyMap<string, Table>;
  readonly rate: Rate;
  /** How queries, expiry and limits go; change its members in place. */
  readonly levers: StoreLevers;
};

type StoreLevers = KvsLevers & Pick<Levers, 'kvs-rate'>;

/** An empty store with the custom entities of a manifest. */
export function createStore(
  clock: Clock,
  definitions: readonly StorageEntity[],
  levers: StoreLevers = chosenLevers(),
): Store {
  return {
    plain: createTable(clock, levers),
    secrets: createTable(clock, levers),
    definitions: new Map(definitions.map((each) => [each.name, each])),
    entities: new Map(definitions.map((each) => [each.name, createTable(clock, levers)])),
    rate: createRate(clock, levers),
    levers,
  };
}

/** The table of an entity, or of plain keys where no entity is named; throws the refusal of an undeclared entity. */
export function tableOf(store: Store, entityName: string | undefined): Table {
  if (entityName === undefined) return store.plain;
  const table = store.entities.get(entityName);
  if (table === undefined) {
    throw new KvsRefusal(400, 'INVALID_ENTITY_TYPE', `manifest.yml declares no storage entity "${entityName}".`);
  }
  return table;
}

/** The manifest's definition of an entity; throws the refusal of an undeclared one. */
export function definitionOf(store: Store, entityName: string): StorageEntity {
  const definition = store.definitions.get(entityName);
  if (definition === undefined) {
    throw new KvsRefusal(400, 'INVALID_ENTITY_TYPE', `manifest.yml declares no storage entity "${entityName}".`);
  }
  return definition;
}

/** Throws the refusal of a record that may not be written: its key, its value's size and shape, its attributes' types. */
export function checkRecord(store: Store, entityName: string | undefined, key: string, value: unknown): void {
  checkKey(key);
  checkValue(value);
  if (entityName !== undefined) checkEntityValue(definitionOf(store, entityName), value);
}
