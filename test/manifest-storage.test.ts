import { kvs as storage } from '@forge/kvs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClock } from '../sandbox/clock';
import { kvsBulkEdits } from '../src/forge/kvs-bulk-edits';
import { kvsPeople } from '../src/forge/kvs-people';
import { kvsRecords } from '../src/forge/kvs-records';
import { kvsSweeps } from '../src/forge/kvs-sweeps';
import { kvsVersioned } from '../src/forge/kvs-versioned';
import { kvsWaivers } from '../src/forge/kvs-waivers';
import { recentWrites } from '../src/forge/recent-writes';
import { kvsInMemory } from './fakes/kvs-in-memory';
import { NOW } from './fakes/shop-backlog';
import { stakesApp } from './fakes/stakes-app';

/*
 * Entities and attributes can't be deleted once they were deployed, indexes not once they were in production
 * (developer.atlassian.com/platform/forge/storage-reference/entities-manifest). So what is wrong here stays wrong.
 */
const entities = stakesApp().storageEntities;

/** Entities that nothing writes yet, as the manifest's comment says. */
const WAITING = ['session', 'day', 'order', 'agreed'];

/** Attributes that wait for what will write them, of entities that are in use. */
const WAITING_ATTRIBUTES = ['discussed.recordKind', 'discussed.saidBy', 'discussed.sessionId'];

const nameOf = (index: (typeof entities)[number]['indexes'][number]): string =>
  typeof index === 'string' ? index : index.name;

test('entities fit the platform: so many, with names of so many characters', () => {
  expect(entities.length).toBeLessThanOrEqual(20);
  expect(new Set(entities.map(({ name }) => name)).size).toBe(entities.length);
  for (const { name, attributes, indexes } of entities) {
    expect(name).toMatch(/^(?![-_.])(?!.*\.\.)[a-z0-9:\-_.]{3,60}(?<!\.)$/);
    expect(Object.keys(attributes).length).toBeLessThanOrEqual(50);
    expect(indexes.length).toBeLessThanOrEqual(7);
  }
});

test.each(entities.map((entity) => [entity.name, entity] as const))(
  'indexes of %s have names that storage takes, and stand on attributes that it can compare',
  (_, { attributes, indexes }) => {
    expect(new Set(indexes.map(nameOf)).size).toBe(indexes.length);
    for (const index of indexes) {
      expect(nameOf(index)).toMatch(/^(?!\.)(?!.*\.\.)[a-zA-Z0-9:\-_.]{3,50}(?<!\.)$/);
      expect(nameOf(index)).not.toBe('by-key');
      if (typeof index === 'string') continue;
      expect(index.range).toHaveLength(1);
      for (const name of [...index.partition, ...index.range]) {
        expect(attributes[name]?.type).toMatch(/^(string|integer|boolean|float)$/);
      }
    }
  },
);

test.each(entities.map((entity) => [entity.name, entity] as const))(
  'attributes of %s have two words, so that no database keeps one of them for itself',
  (_, { attributes }) => {
    for (const name of Object.keys(attributes)) expect(name).toMatch(/^(?=.{3,30}$)[a-z]+([A-Z][a-z]*)+$/);
  },
);

/** What every adapter does once, in the platform's own requests: indexes that were asked, attributes that were written. */
async function used(): Promise<{ readonly indexes: ReadonlySet<string>; readonly written: ReadonlySet<string> }> {
  const kvs = kvsInMemory(createClock(NOW));
  let ids = 0;
  const [indexes, written] = [new Set<string>(), new Set<string>()];
  kvs.between = async (ask, sendOn) => {
    for (const { entityName, indexName, value } of requestsIn(ask.body)) {
      if (entityName && indexName) indexes.add(`${entityName}.${indexName}`);
      for (const name of Object.keys(Object(value))) if (entityName) written.add(`${entityName}.${name}`);
    }
    return sendOn(ask);
  };
  try {
    const values = kvsVersioned(storage, {
      sleep: async () => undefined,
      random: () => 0.5,
      newId: () => String((ids += 1)),
    });
    const recent = recentWrites(storage, values, () => NOW.getTime());
    const [records, waivers] = [kvsRecords(storage, values, () => '1'), kvsWaivers(storage, recent, () => '1')];
    const bulkEdits = kvsBulkEdits(storage, recent);
    const made = { issueId: '20001', projectId: '30000', by: 'acc-ana', atMs: NOW.getTime() };
    await records.addMark({ ...made, technical: true, because: 'it is' });
    await records.addDiscussed({ ...made, outcome: 'notNow', until: '2026-12-01', note: 'the vendor is late' });
    const { issueId: subject, ...granted } = made;
    const grant = {
      kind: 'waiver',
      subject,
      because: 'the vendor is late',
      until: '2026-12-01',
      undone: false,
    } as const;
    await waivers.add({ ...granted, ...grant });
    await waivers.ofProject('30000', NOW.getTime());
    const declared = { session: true, by: 'acc-ana', atMs: NOW.getTime() };
    const row = { id: 'row', author: 'acc-bot', fields: 'labels', issues: 12, fromMs: 0, toMs: 1, declared };
    await bulkEdits.grow({ put: [row], remove: [] });
    await bulkEdits.ofAuthors(['acc-bot']);
    const sweeps = kvsSweeps(storage, { now: () => NOW.getTime(), sleep: async () => undefined, random: () => 0.5 });
    await sweeps.changePoints((spent) => ({ ...spent, points: 1 }));
    await sweeps.saveDueAtMs('30000', NOW.getTime());
    await sweeps.askToLookAgain('30000', NOW.getTime());
    await sweeps.saveEvidence('30000', 0, { deeds: [], taken: [] });
    await kvsPeople(storage).erase('acc-ana');
  } finally {
    kvs.remove();
  }
  return { indexes, written };
}

type Request = { readonly entityName?: string; readonly indexName?: string; readonly value?: unknown };

/** A request on one row, or each of a batch. */
function requestsIn(body: string): readonly Request[] {
  const parsed: unknown = JSON.parse(body);
  return (Array.isArray(parsed) ? parsed : [parsed]) as readonly Request[];
}

test('each index has a reader, because none can be deleted', async () => {
  const { indexes } = await used();
  const declared = entities.flatMap((entity) => entity.indexes.map((index) => `${entity.name}.${nameOf(index)}`));
  expect([...indexes].filter((index) => !index.endsWith('.by-key')).toSorted()).toEqual(declared.toSorted());
});

test('each attribute is written by somebody, or waits as the manifest says', async () => {
  const { written } = await used();
  const declared = entities
    .filter(({ name }) => !WAITING.includes(name))
    .flatMap(({ name, attributes }) => Object.keys(attributes).map((attribute) => `${name}.${attribute}`));
  expect(declared.filter((attribute) => !written.has(attribute))).toEqual(WAITING_ATTRIBUTES);
});

test('no licence is asked for, so none can be missing', () => {
  const manifest = readFileSync(join(__dirname, '..', 'manifest.yml'), 'utf8');
  expect(manifest).not.toMatch(/^\s*(licensing|access|appIsLicensed)\s*:/m);
  const sources = ['src', 'static'].flatMap((folder) =>
    readdirSync(join(__dirname, '..', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [file, readFileSync(join(__dirname, '..', folder, file), 'utf8')] as const),
  );
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.flatMap(([file, text]) => (/\.license\b|licenseDetails|getLicense/.test(text) ? [file] : []))).toEqual(
    [],
  );
});
