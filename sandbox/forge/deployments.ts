import type { EnvironmentType } from '../app-modules';
import type { Clock } from '../clock';
import type { Levers } from '../levers';
import { chosenLevers } from '../levers/chosen-levers';
import { INDEX_BUILD_MS } from '../levers/index-build';
import type { App } from './app';
import type { StorageEntity } from './manifest-schema';
import { namedIndexes, storageFault } from './storage-names';

/** Forge declined to deploy or to install; the message is the sentence for the developer. */
export class DeploymentRefused extends Error {
  override readonly name = 'DeploymentRefused';
}

/** One app's deployments, from its first one on. */
export type Deployments = {
  /** Uploads the app to its environment; throws what Forge refuses, and then nothing has changed. */
  deploy(app: App): void;
  /** What a site gets that installs now; throws as long as an index of that environment is not ACTIVE. */
  install(environment: EnvironmentType): App;
};

type Index = { readonly entity: string; readonly name: string; readonly definition: string };

/**
 * What Forge does with `app.storage` (developer.atlassian.com/platform/forge/storage-reference/entities-manifest): no
 * entity and no attribute goes once it was deployed, no index once it was in staging or production. A changed type or
 * index is taken for a removal, which is the reading that asks most: whether Forge takes it otherwise is not said.
 */
export function createDeployments(clock: Clock, levers: Pick<Levers, 'index-build'> = chosenLevers()): Deployments {
  const attributes = new Map<string, string>();
  const lastingIndexes = new Map<string, Index>();
  const deployed = new Map<EnvironmentType, { readonly app: App; readonly activeAtMs: ReadonlyMap<string, number> }>();

  const checkNothingIsRemoved = ({ storageEntities: entities }: App): void => {
    const next = attributesOf(entities);
    for (const [name, type] of attributes) {
      if (next.get(name) === type) continue;
      const what = next.has(name) ? `${name} can't change its type from ${type}` : `${name} can't be deleted`;
      throw new DeploymentRefused(`The storage attribute or entity ${what}, because it was deployed before.`);
    }
    const indexes = new Set(indexesOf(entities).map(idOf));
    for (const [id, { entity, name }] of lastingIndexes) {
      if (indexes.has(id)) continue;
      throw new DeploymentRefused(`Index ${name} of ${entity} can't change or go: it was in staging or production.`);
    }
  };

  return {
    deploy: (app) => {
      const fault = storageFault(app.storageEntities);
      if (fault !== undefined) throw new DeploymentRefused(fault);
      checkNothingIsRemoved(app);
      const { environmentType } = app;
      const indexes = indexesOf(app.storageEntities);
      const before = deployed.get(environmentType)?.activeAtMs;
      const builtAtMs = clock.now().getTime() + INDEX_BUILD_MS[levers['index-build']];
      const activeAtMs = new Map(indexes.map((index) => [idOf(index), before?.get(idOf(index)) ?? builtAtMs]));
      deployed.set(environmentType, { app, activeAtMs });
      for (const [name, type] of attributesOf(app.storageEntities)) attributes.set(name, type);
      if (environmentType !== 'DEVELOPMENT') for (const index of indexes) lastingIndexes.set(idOf(index), index);
    },

    install: (environment) => {
      const found = deployed.get(environment);
      if (!found) throw new DeploymentRefused(`Nothing is deployed to ${environment} yet.`);
      const building = [...found.activeAtMs.values()].filter((atMs) => atMs > clock.now().getTime()).length;
      if (building === 0) return found.app;
      throw new DeploymentRefused(
        `${building} storage indexes of ${environment} aren't ACTIVE yet. Install when "forge storage entities indexes list" shows that all are.`,
      );
    },
  };
}

const DAY_MS = 86_400_000;

/** The app as a site has it that installed it at `at`, deployed the day before; the clock stands at `at` afterwards. */
export function installedAt(at: Date, app: App, clock: Clock): App {
  clock.moveTo(new Date(at.getTime() - DAY_MS));
  const deployments = createDeployments(clock);
  deployments.deploy(app);
  clock.moveTo(at);
  return deployments.install(app.environmentType);
}

/** The types of all attributes, by `entity.attribute`, and each entity by its own name. */
function attributesOf(entities: readonly StorageEntity[]): ReadonlyMap<string, string> {
  return new Map(
    entities.flatMap(({ name, attributes }) => [
      [name, 'entity'] as const,
      ...Object.entries(attributes).map(([attribute, { type }]) => [`${name}.${attribute}`, type] as const),
    ]),
  );
}

function indexesOf(entities: readonly StorageEntity[]): readonly Index[] {
  return entities.flatMap((entity) =>
    namedIndexes(entity).map(({ name, partition, range }) => ({
      entity: entity.name,
      name,
      definition: JSON.stringify([partition, range]),
    })),
  );
}

/** Tells a changed index from the one before. */
const idOf = ({ entity, name, definition }: Index): string => `${entity} ${name} ${definition}`;
