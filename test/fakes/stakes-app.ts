import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { appOf, ENVIRONMENT_ID, type App } from '../../sandbox/forge/app';
import { ManifestSchema } from '../../sandbox/forge/manifest-schema';
import { PREFIXES, prefixOf, type Installation } from '../../src/core/installation/installation';
import type { EnvironmentType } from '../../sandbox/app-modules';

const root = join(__dirname, '..', '..');

/** Another deployment of the app than production's: its own environment, and its own app id where a fork has one. */
export type Deployed = {
  readonly environmentType: EnvironmentType;
  readonly environmentId: string;
  readonly appId?: string;
};

/** Stakes as its manifest declares it, whether or not its UIs are built; its variables are put in as on a deploy. */
export function stakesApp(deployed?: Deployed): App {
  const { environmentType = 'PRODUCTION', appId } = deployed ?? {};
  const text = readFileSync(join(root, 'manifest.yml'), 'utf8')
    .replaceAll('${STAKES_PREFIX}', prefixOf({ environmentType }))
    .replace(/(?<=ari:cloud:ecosystem::app\/)[\w-]+/u, (own) => appId ?? own);
  return appOf(v.parse(ManifestSchema, parse(text)), root, deployed);
}

/** How an adapter is told that it belongs to an installed app. */
export const installedAs =
  ({ environmentId, environmentType }: Installation) =>
  async (): Promise<Installation> => ({
    environmentId,
    environmentType,
  });

/** Of the app that stands on the double when a test says nothing else. */
export const inProduction = installedAs({ environmentId: ENVIRONMENT_ID, environmentType: 'PRODUCTION' });

/** For whoever reads manifest.yml as it is deployed to production. */
export const TO_PRODUCTION = { variables: { STAKES_PREFIX: PREFIXES.PRODUCTION } };
