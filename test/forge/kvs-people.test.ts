import { kvs as storage } from '@forge/kvs';
import { createClock } from '../../sandbox/clock';
import { kvsPeople } from '../../src/forge/kvs-people';
import { kvsVersioned } from '../../src/forge/kvs-versioned';
import { kvsWaivers } from '../../src/forge/kvs-waivers';
import { recentWrites } from '../../src/forge/recent-writes';
import { NOBODY } from '../../src/functions/people';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { NOW } from '../fakes/shop-backlog';

const [GRANTER, HOLDER] = ['acc-mia', 'acc-bot'];
const TERMS = { because: 'the vendor is late', until: '2026-10-05', atMs: NOW.getTime(), undone: false };

let kvs: KvsInMemory;
afterEach(() => kvs.remove());

/** A waiver and a pass, each of a project of its own, granted by one person; the pass is for another. */
async function granted() {
  const clock = createClock(NOW);
  kvs = kvsInMemory(clock);
  let writes = 0;
  const turns = { sleep: async () => undefined, random: () => 0.5, newId: () => `w${(writes += 1)}` };
  const recent = recentWrites(storage, kvsVersioned(storage, turns), () => NOW.getTime());
  const waivers = kvsWaivers(storage, recent, () => String((writes += 1)).padStart(6, '0'));
  await waivers.add({ kind: 'waiver', subject: '20001', projectId: '30000', by: GRANTER, ...TERMS });
  await waivers.add({ kind: 'pass', subject: HOLDER, projectId: '30001', by: GRANTER, ...TERMS });
  clock.advance(3_600_000);
  return kvsPeople(storage);
}

const rows = () => [...(kvs.store.entities.get('waiver')?.records() ?? [])].map(({ value }) => JSON.stringify(value));
const naming = (accountId: string) => rows().filter((row) => row.includes(accountId)).length;

test('who let somebody past, and who was let past, are among the people that storage names', async () => {
  const { people } = await (await granted()).page({ most: 10 });
  expect(people.map(({ accountId }) => accountId).toSorted()).toEqual([HOLDER, GRANTER]);
});

test('a granter whose account closed is named nowhere, and what they granted stands', async () => {
  const people = await granted();
  expect(await people.erase(GRANTER)).toEqual([]);
  expect([naming(GRANTER), naming(NOBODY), rows().length]).toEqual([0, 2, 2]);
  expect((await people.page({ most: 10 })).people.map(({ accountId }) => accountId)).toEqual([HOLDER]);
});

test('a pass ends with its holder’s account, and its project is told', async () => {
  const people = await granted();
  expect(await people.erase(HOLDER)).toEqual(['30001']);
  expect(naming(HOLDER)).toBe(0);
});
