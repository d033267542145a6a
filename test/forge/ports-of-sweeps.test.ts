import { kvs as storage } from '@forge/kvs';
import { createClock } from '../../sandbox/clock';
import { NOTHING_SPENT } from '../../src/core/sweep/points-share';
import { NEVER_SWEPT } from '../../src/core/sweep/sweep-state';
import { kvsPeople } from '../../src/forge/kvs-people';
import { kvsSweeps } from '../../src/forge/kvs-sweeps';
import type { People, Person } from '../../src/functions/people';
import type { Evidence, Sweeps } from '../../src/functions/sweeps';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { peopleInMemory } from '../fakes/people-in-memory';
import { NOW, SHOP } from '../fakes/shop-backlog';
import { sweepsInMemory } from '../fakes/sweeps-in-memory';

let kvs: KvsInMemory | undefined;
afterEach(() => {
  kvs?.remove();
  kvs = undefined;
});

const turns = { now: () => NOW.getTime(), sleep: async () => undefined, random: () => 0.5 };
const OTHER = '30009';
const atMs = Math.floor(NOW.getTime() / 1_000) * 1_000;

type SweepingPorts = { readonly sweeps: Sweeps; readonly people: People };

describe.each<[string, () => () => SweepingPorts]>([
  [
    'Forge storage',
    () => {
      kvs = kvsInMemory(createClock(NOW));
      // The ports say which of their answers may lag; how far they do is the business of other tests.
      kvs.store.levers['kvs-query-lag'] = 'none';
      return () => ({ sweeps: kvsSweeps(storage, turns), people: kvsPeople(storage) });
    },
  ],
  [
    'its fake in memory',
    () => {
      const ports = { sweeps: sweepsInMemory(), people: peopleInMemory([]) };
      return () => ports;
    },
  ],
])('in %s', (_, inStorage) => {
  test('a state takes the place of the one that was read, and of no other', async () => {
    const ports = inStorage();
    const later = { ...NEVER_SWEPT, policy: 'p', cursorMs: atMs };
    expect(await ports().sweeps.state(SHOP)).toBeUndefined();
    expect(await ports().sweeps.replaceState(SHOP, NEVER_SWEPT, later)).toBe(false);
    expect(await ports().sweeps.replaceState(SHOP, undefined, NEVER_SWEPT)).toBe(true);
    expect(await ports().sweeps.replaceState(SHOP, undefined, later)).toBe(false);
    expect(await ports().sweeps.replaceState(SHOP, NEVER_SWEPT, later)).toBe(true);
    expect(await ports().sweeps.state(SHOP)).toEqual(later);
    expect(await ports().sweeps.state(OTHER)).toBeUndefined();
    expect(await ports().sweeps.projects()).toEqual([{ projectId: SHOP, state: later }]);
  });

  test('a project that is forgotten leaves nothing behind that would be due', async () => {
    const ports = inStorage();
    for (const project of [SHOP, OTHER]) {
      await ports().sweeps.replaceState(project, undefined, NEVER_SWEPT);
      await ports().sweeps.saveDueAtMs(project, atMs);
      await ports().sweeps.askToLookAgain(project, atMs);
    }
    await ports().sweeps.forget(SHOP);
    const { sweeps } = ports();
    expect(await Promise.all([sweeps.state(SHOP), sweeps.dueAtMs(SHOP), sweeps.lookAgain(SHOP)])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await sweeps.dueAtMs(OTHER)).toBe(atMs);
    expect(await sweeps.projects()).toEqual([{ projectId: OTHER, state: NEVER_SWEPT }]);
  });

  test('a job is due until nobody says so any more', async () => {
    const ports = inStorage();
    expect(await ports().sweeps.dueAtMs(SHOP)).toBeUndefined();
    await ports().sweeps.saveDueAtMs(SHOP, atMs);
    expect(await ports().sweeps.dueAtMs(SHOP)).toBe(atMs);
    await ports().sweeps.saveDueAtMs(SHOP, undefined);
    expect(await ports().sweeps.dueAtMs(SHOP)).toBeUndefined();
  });

  test('another look begins at the earliest moment asked for, and is done unless somebody asked since', async () => {
    const ports = inStorage();
    expect(await ports().sweeps.lookAgain(SHOP)).toBeUndefined();
    await ports().sweeps.askToLookAgain(SHOP, atMs - 5_000);
    await ports().sweeps.askToLookAgain(SHOP, atMs);
    const before = await ports().sweeps.lookAgain(SHOP);
    expect(before?.fromMs).toBe(atMs - 5_000);
    await ports().sweeps.askToLookAgain(SHOP, atMs - 1_000);
    await ports().sweeps.lookedAgain(SHOP, before?.asked ?? NaN);
    const since = await ports().sweeps.lookAgain(SHOP);
    expect(since).toBeDefined();
    await ports().sweeps.lookedAgain(SHOP, since?.asked ?? NaN);
    expect(await ports().sweeps.lookAgain(SHOP)).toBeUndefined();
  });

  test('evidence is all there in order, or not at all', async () => {
    const ports = inStorage();
    const page = (issueId: string): Evidence => ({ deeds: [], taken: [{ issueId, atMs, author: 'acc-ana' }] });
    await ports().sweeps.saveEvidence(SHOP, 0, page('1'));
    await ports().sweeps.saveEvidence(SHOP, 1, page('2'));
    expect(await ports().sweeps.evidence(SHOP, 2)).toEqual([page('1'), page('2')]);
    expect(await ports().sweeps.evidence(SHOP, 1)).toEqual([page('1')]);
    expect(await ports().sweeps.evidence(SHOP, 3)).toBeUndefined();
    await ports().sweeps.saveEvidence(SHOP, 0, page('3'));
    expect(await ports().sweeps.evidence(SHOP, 2)).toEqual([page('3'), page('2')]);
    expect(await ports().sweeps.evidence(OTHER, 0)).toEqual([]);
  });

  test('points change by what stands there', async () => {
    const ports = inStorage();
    expect(await ports().sweeps.points()).toEqual(NOTHING_SPENT);
    const spent = { hour: 7, points: 10, pausedUntilMs: 0 };
    expect(await ports().sweeps.changePoints(() => spent)).toEqual(spent);
    const more = await ports().sweeps.changePoints((before) => ({ ...before, points: before.points + 5 }));
    expect([more, await ports().sweeps.points()]).toEqual([
      { ...spent, points: 15 },
      { ...spent, points: 15 },
    ]);
  });

  test('people are told page by page, each once, as they were kept last', async () => {
    const ports = inStorage();
    const people: readonly Person[] = ['acc-1', 'acc-2', 'acc-3'].map((accountId) => ({ accountId, storedAtMs: atMs }));
    for (const person of people) await ports().people.keep(person);
    const [first = { accountId: '', storedAtMs: 0 }, ...others] = people;
    const reported = { ...first, reportedAtMs: atMs };
    await ports().people.keep(reported);
    const begin = await ports().people.page({ most: 2 });
    const end = await ports().people.page({ most: 2, after: begin.next });
    expect([begin.people.length, end.next]).toEqual([2, undefined]);
    const found = [...begin.people, ...end.people].toSorted((a, b) => (a.accountId < b.accountId ? -1 : 1));
    expect(found).toEqual([reported, ...others]);
  });

  test('who is erased is nobody any more, and twice changes nothing', async () => {
    const ports = inStorage();
    for (const accountId of ['acc-1', 'acc-2']) await ports().people.keep({ accountId, storedAtMs: atMs });
    for (let twice = 0; twice < 2; twice += 1) expect(await ports().people.erase('acc-1')).toEqual([]);
    const { people } = await ports().people.page({ most: 10 });
    expect(people).toEqual([{ accountId: 'acc-2', storedAtMs: atMs }]);
  });
});
