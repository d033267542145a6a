import type { Clock } from '../../clock';
import type { Levers } from '../../levers';
import { chosenLevers } from '../../levers/chosen-levers';
import { KVS_REQUESTS_A_MINUTE } from '../../levers/kvs-rate';
import type { StorageEntity } from '../manifest-schema';
import { checkEntityValue } from './entity-value';
import { checkKey, checkValue, KvsRefusal } from './kvs-error';
import { createTable, type KvsLevers, type Table } from './table';

const MINUTE_MS = 60_000;

const STEP_BYTES = 10_000;

const kindOf = (target: string): 'read' | 'write' => (/\/(get|query)$/.test(target) ? 'read' : 'write');

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

/** Counts what an installation asks of its storage in a minute of the clock. */
type Rate = {
  /** Throws the refusal of a request for which the minute has no room. */
  check(target: string): void;
  /** Counts a request that was answered, by the larger one of what came and went, in steps of 10 KB. */
  count(target: string, bytes: number): void;
};

function createRate(clock: Clock, levers: Pick<Levers, 'kvs-rate'>): Rate {
  let minute = { begunAt: 0, read: 0, write: 0 };
  const now = (): typeof minute => {
    const begunAt = Math.floor(clock.now().getTime() / MINUTE_MS);
    if (minute.begunAt !== begunAt) minute = { begunAt, read: 0, write: 0 };
    return minute;
  };
  return {
    check: (target) => {
      if (now()[kindOf(target)] < KVS_REQUESTS_A_MINUTE[levers['kvs-rate']]) return;
      throw new KvsRefusal(429, 'TOO_MANY_REQUESTS', 'This installation asked its storage too often this minute.');
    },
    count: (target, bytes) => {
      now()[kindOf(target)] += Math.max(1, Math.ceil(bytes / STEP_BYTES));
    },
  };
}

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
