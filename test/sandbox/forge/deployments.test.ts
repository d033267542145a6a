import { createClock, type Clock } from '../../../sandbox/clock';
import type { EnvironmentType } from '../../../sandbox/app-modules';
import type { App } from '../../../sandbox/forge/app';
import { createDeployments, DeploymentRefused } from '../../../sandbox/forge/deployments';
import type { StorageEntity } from '../../../sandbox/forge/manifest-schema';
import type { INDEX_BUILD_MS } from '../../../sandbox/levers/index-build';
import { stakesApp } from '../../fakes/stakes-app';

const START = new Date('2026-10-01T09:00:00Z');
const MARK: StorageEntity = {
  name: 'mark',
  attributes: { madeBy: { type: 'string' }, madeAt: { type: 'integer' } },
  indexes: ['madeAt', { name: 'by-person', partition: ['madeBy'], range: ['madeAt'] }],
};

const anApp = (entities: readonly StorageEntity[], environmentType: EnvironmentType = 'DEVELOPMENT'): App => ({
  ...stakesApp(),
  environmentType,
  storageEntities: entities,
});
const withIndex = (name: string, more: Partial<StorageEntity> = {}): App =>
  anApp([{ ...MARK, indexes: [{ name, partition: ['madeBy'], range: ['madeAt'] }], ...more }]);
const deploymentsAt = (clock: Clock, reading: keyof typeof INDEX_BUILD_MS = 'minutes') =>
  createDeployments(clock, { 'index-build': reading });

test('Stakes itself can be deployed, again and to every environment', () => {
  const deployments = deploymentsAt(createClock(START));
  for (const environmentType of ['DEVELOPMENT', 'STAGING', 'PRODUCTION', 'PRODUCTION'] as const) {
    deployments.deploy({ ...stakesApp(), environmentType });
  }
});

describe('a deploy is refused', () => {
  test.each([
    ['an index name of two characters', withIndex('by'), 'Index names cannot be shorter than 3 characters'],
    ['an index name of 51 characters', withIndex('i'.repeat(51)), 'or longer than 50 characters'],
    ['an index name that ends with a dot', withIndex('by-me.'), 'Index names can\'t be "by-me."'],
    ['an index that takes the name of the built-in one', withIndex('by-key'), 'two indexes "by-key"'],
    ["an index on what isn't declared", withIndex('by-person', { attributes: {} }), '"madeBy", which isn\'t declared'],
    ['eight indexes', anApp([{ ...MARK, indexes: Array.from({ length: 8 }, (_, at) => `at${at}`) }]), '7 at most'],
    ['an entity name of two characters', anApp([{ ...MARK, name: 'me' }]), 'Entity names cannot be shorter than 3'],
    ['an entity name in capitals', anApp([{ ...MARK, name: 'Mark' }]), 'Entity names can\'t be "Mark"'],
    ['two entities of one name', anApp([MARK, MARK]), 'two entities "mark"'],
    ['21 entities', anApp(Array.from({ length: 21 }, (_, at) => ({ ...MARK, name: `mark${at}` }))), 'at most 20'],
    [
      'an attribute of 31 characters',
      anApp([{ ...MARK, attributes: { ...MARK.attributes, ['a'.repeat(31)]: { type: 'any' } } }]),
      "can't have an attribute",
    ],
  ])('with %s', (_, app, sentence) => {
    const deployments = deploymentsAt(createClock(START), 'at-once');
    expect(() => deployments.deploy(app)).toThrow(sentence);
    expect(() => deployments.deploy(app)).toThrow(DeploymentRefused);
    expect(() => deployments.install('DEVELOPMENT')).toThrow('Nothing is deployed');
  });

  test('names of 3 and of 50 characters are taken', () => {
    const deployments = deploymentsAt(createClock(START), 'at-once');
    deployments.deploy(withIndex('all'));
    deployments.deploy(withIndex('i'.repeat(50)));
    expect(deployments.install('DEVELOPMENT')).toMatchObject({ storageEntities: [{ name: 'mark' }] });
  });

  const others = { madeBy: { type: 'string' as const } };
  test.each([
    ['without an entity', [], "mark can't be deleted"],
    ['without an attribute', [{ ...MARK, attributes: others, indexes: [] }], "mark.madeAt can't be deleted"],
    [
      'with an attribute of another type',
      [{ ...MARK, attributes: { ...others, madeAt: { type: 'string' as const } } }],
      "mark.madeAt can't change its type from integer",
    ],
  ])('%s that was deployed before, to whatever environment', (_, entities, sentence) => {
    const deployments = deploymentsAt(createClock(START), 'at-once');
    deployments.deploy(anApp([MARK]));
    expect(() => deployments.deploy(anApp(entities))).toThrow(sentence);
    expect(() => deployments.deploy(anApp(entities, 'PRODUCTION'))).toThrow(sentence);
    expect(deployments.install('DEVELOPMENT').storageEntities).toEqual([MARK]);
  });

  const fewer = { ...MARK, indexes: ['madeAt'] };
  const turned = {
    ...MARK,
    indexes: ['madeAt', { name: 'by-person', partition: [], range: ['madeBy'] }],
  } satisfies StorageEntity;
  test.each([
    ['without an index', fewer],
    ['with another index of the same name', turned],
  ])('%s that was in staging or production, and not that was in development', (_, entity) => {
    for (const lasting of ['STAGING', 'PRODUCTION'] as const) {
      const deployments = deploymentsAt(createClock(START), 'at-once');
      deployments.deploy(anApp([MARK]));
      deployments.deploy(anApp([entity]));
      deployments.deploy(anApp([MARK], lasting));
      expect(() => deployments.deploy(anApp([entity]))).toThrow("Index by-person of mark can't change or go");
      expect(() => deployments.deploy(anApp([entity], lasting))).toThrow('it was in staging or production');
    }
  });

  test('with more entities, attributes and indexes, never', () => {
    const deployments = deploymentsAt(createClock(START), 'at-once');
    deployments.deploy(anApp([MARK], 'PRODUCTION'));
    const grown = {
      ...MARK,
      attributes: { ...MARK.attributes, isUndone: { type: 'boolean' as const } },
      indexes: [...MARK.indexes, 'isUndone'],
    };
    deployments.deploy(anApp([grown, { ...MARK, name: 'agreed' }], 'PRODUCTION'));
    expect(deployments.install('PRODUCTION').storageEntities).toHaveLength(2);
  });
});

describe('an install', () => {
  test.each([
    ['minutes', 300_000],
    ['hour', 3_600_000],
  ] as const)('right after a deploy is refused, for %s', (reading, buildMs) => {
    const clock = createClock(START);
    const deployments = deploymentsAt(clock, reading);
    deployments.deploy(anApp([MARK]));
    expect(() => deployments.install('DEVELOPMENT')).toThrow("2 storage indexes of DEVELOPMENT aren't ACTIVE yet");
    clock.advance(buildMs / 2);
    deployments.deploy(anApp([MARK]));
    clock.advance(buildMs / 2 - 10_000);
    expect(() => deployments.install('DEVELOPMENT')).toThrow(DeploymentRefused);
    clock.advance(11_000);
    expect(deployments.install('DEVELOPMENT').storageEntities).toEqual([MARK]);
  });

  test('waits for the indexes that a later deploy added, and for those of each environment', () => {
    const clock = createClock(START);
    const deployments = deploymentsAt(clock);
    deployments.deploy(anApp([{ ...MARK, indexes: [] }]));
    expect(deployments.install('DEVELOPMENT').storageEntities).toHaveLength(1);
    deployments.deploy(anApp([{ ...MARK, indexes: ['madeAt'] }]));
    expect(() => deployments.install('DEVELOPMENT')).toThrow('1 storage indexes');
    clock.advance(300_000);
    deployments.deploy(anApp([{ ...MARK, indexes: ['madeAt'] }], 'STAGING'));
    expect(deployments.install('DEVELOPMENT').environmentType).toBe('DEVELOPMENT');
    expect(() => deployments.install('STAGING')).toThrow('1 storage indexes of STAGING');
    expect(() => deployments.install('PRODUCTION')).toThrow('Nothing is deployed to PRODUCTION');
  });

  test('is possible at once where indexes take no time', () => {
    const deployments = deploymentsAt(createClock(START), 'at-once');
    deployments.deploy(anApp([MARK]));
    expect(deployments.install('DEVELOPMENT').storageEntities).toEqual([MARK]);
  });
});
