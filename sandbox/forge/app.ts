import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import type { EnvironmentType } from '../app-modules';
import {
  type Consumer,
  type ForgeFunction,
  type Manifest,
  ManifestSchema,
  type ScheduledTrigger,
  type StorageEntity,
  type Trigger,
  type UiModule,
  UiModuleSchema,
} from './manifest-schema';

/** The manifest would not deploy; the message lists every finding of Atlassian's own validator, with its line. */
class InvalidManifestError extends Error {
  override readonly name = 'InvalidManifestError';
}

/** An app installed on the sandbox's site: what its manifest declares, plus the identity an installation gives it. */
export type App = {
  readonly appId: string;
  readonly environmentId: string;
  readonly environmentType: EnvironmentType;
  readonly installationId: string;
  readonly cloudId: string;
  /** The account Jira shows for what the app does as itself. */
  readonly appAccountId: string;
  readonly manifest: Manifest;
  readonly memoryMB: number;
  readonly functions: ReadonlyMap<string, ForgeFunction>;
  readonly uiModules: ReadonlyMap<string, UiModuleOfType>;
  readonly triggers: readonly Trigger[];
  readonly scheduledTriggers: readonly ScheduledTrigger[];
  readonly consumers: readonly Consumer[];
  /** Absolute directory of each Custom UI resource, by its key. */
  readonly resources: ReadonlyMap<string, string>;
  readonly storageEntities: readonly StorageEntity[];
  readonly scopes: ReadonlySet<string>;
  /** Scopes with which the app may act as a person who isn't there. */
  readonly impersonationScopes: ReadonlySet<string>;
  /** Addresses the functions may call; empty for an app without egress. */
  readonly backendEgress: readonly string[];
};

/** A module that shows a UI, with the module type it is declared under. */
export type UiModuleOfType = UiModule & { readonly type: string };

/** Where an app was deployed to, and the variables of its manifest there. */
export type Deployment = {
  readonly environmentId?: string | undefined;
  readonly environmentType?: EnvironmentType | undefined;
  readonly variables?: Readonly<Record<string, string>> | undefined;
};

/** The environment that an app is deployed to when nothing else is said. */
export const ENVIRONMENT_ID = '3f0c6d1e-7b42-4c6f-9a55-0d6c2e81b7aa';

const INSTALLATION_ID = 'c2a9d7f4-15be-4f0b-8d3a-6e1f9b70c5d8';

const CLOUD_ID = '9b1d5e60-2f7a-4d38-b6c4-71a80e3f25dd';

const DEFAULT_MEMORY_MB = 512;

/** The app that a manifest file describes; throws InvalidManifestError for one that would not deploy. */
export async function readApp(manifestPath: string, deployment: Deployment = {}): Promise<App> {
  const manifest = await readManifest(manifestPath, deployment.variables);
  return appOf(manifest, dirname(resolve(manifestPath)), deployment);
}

/**
 * Reads and fully validates a manifest with `@forge/manifest`; its variables are put into the process environment, where
 * the Forge CLI finds them. Handlers are looked for in `src` under the current directory.
 */
async function readManifest(path: string, variables: Readonly<Record<string, string>> = {}): Promise<Manifest> {
  Object.assign(process.env, variables);
  const findings: string[] = [];
  let content: unknown;
  for (const kind of [ValidationTypes.FULL, ValidationTypes.PRODUCT_TRIGGER]) {
    const result = await ProcessorBuilder.instance().withValidation(kind).build().process(path);
    content = result.manifestObject?.typedContent ?? content;
    for (const { level, line, message } of result.errors ?? []) {
      if (level === 'error') findings.push(`line ${line}: ${message}`);
    }
  }
  if (findings.length > 0) {
    throw new InvalidManifestError(`${path} is not a valid Forge manifest. Correct it first:\n${findings.join('\n')}`);
  }
  return v.parse(ManifestSchema, content);
}

/** The installed app of a manifest whose relative paths start at `directory`. */
export function appOf(manifest: Manifest, directory: string, deployment: Deployment = {}): App {
  const { modules, permissions } = manifest;
  const declared = permissions.scopes;
  const scopes = Array.isArray(declared) ? declared : Object.keys(declared);
  const impersonating = Array.isArray(declared)
    ? []
    : Object.entries(declared).flatMap(([scope, settings]) => (settings?.allowImpersonation === true ? [scope] : []));
  return {
    appId: manifest.app.id.split('/').at(-1) ?? manifest.app.id,
    environmentId: deployment.environmentId ?? ENVIRONMENT_ID,
    environmentType: deployment.environmentType ?? 'PRODUCTION',
    installationId: INSTALLATION_ID,
    cloudId: CLOUD_ID,
    appAccountId: '557058:5c9be0a1-0f27-4d3e-8b64-92d1a7c3e0f6',
    manifest,
    memoryMB: manifest.app.runtime?.memoryMB ?? DEFAULT_MEMORY_MB,
    functions: new Map(modules.function.map((each) => [each.key, each])),
    uiModules: new Map(uiModulesOf(manifest).map((each) => [each.key, each])),
    triggers: modules.trigger,
    scheduledTriggers: modules.scheduledTrigger,
    consumers: modules.consumer,
    resources: new Map(manifest.resources.map(({ key, path }) => [key, resolve(directory, path)])),
    storageEntities: manifest.app.storage?.entities ?? [],
    scopes: new Set(scopes),
    impersonationScopes: new Set(impersonating),
    backendEgress: permissions.external.fetch.backend,
  };
}

function uiModulesOf(manifest: Manifest): UiModuleOfType[] {
  return Object.entries(manifest.modules)
    .filter(([type]) => type.startsWith('jira:'))
    .flatMap(([type, list]) => v.parse(v.array(UiModuleSchema), list).map((each) => ({ ...each, type })));
}
