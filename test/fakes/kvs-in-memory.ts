import type { Clock } from '../../sandbox/clock';
import { kvsDoor } from '../../sandbox/forge/doors/kvs';
import type { DoorResponse } from '../../sandbox/forge/doors/door';
import { createStore, type Store } from '../../sandbox/forge/kvs/store';
import { stakesApp } from './stakes-app';

type Ask = { readonly target: string; readonly body: string };
type Between = (ask: Ask, sendOn: (ask: Ask) => Promise<DoorResponse>) => Promise<DoorResponse>;

/** Forge storage in memory, with the entities of manifest.yml and the limits of the platform. */
export type KvsInMemory = {
  readonly store: Store;
  /** Replace it to meddle with what `@forge/kvs` sends. */
  between: Between;
  /** Takes storage away again. */
  remove(): void;
};

/** Lets the real `@forge/kvs` of this process talk to an empty storage, until it is removed. */
export function kvsInMemory(clock: Clock): KvsInMemory {
  const app = stakesApp();
  const store = createStore(clock, app.storageEntities);
  const door = kvsDoor(store, app.scopes);
  const invocation = { invocationId: '1', functionKey: '', moduleKey: '', moduleType: '', pushDepth: 0 };
  const kvs: KvsInMemory = {
    store,
    between: (ask, sendOn) => sendOn(ask),
    remove: () => void Reflect.deleteProperty(globalThis, '__forge_fetch__'),
  };
  const fetch = async (meta: { type: string }, target: string, init: { method: string; body: string }) => {
    const { method } = init;
    const answer = await kvs.between({ target, body: init.body }, async (ask) =>
      door({ meta, ...ask, method, headers: {}, invocation }),
    );
    return new Response(answer.body ?? null, { status: answer.status, headers: { ...answer.headers } });
  };
  Object.assign(globalThis, { __forge_fetch__: fetch });
  return kvs;
}
