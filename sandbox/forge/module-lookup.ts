import type { App, UiModuleOfType } from './app';
import type { ForgeFunction } from './manifest-schema';

/** The module with this key; throws when the manifest has none. */
export function moduleOf(app: App, moduleKey: string): UiModuleOfType {
  const found = app.uiModules.get(moduleKey);
  if (found === undefined) throw new Error(`manifest.yml declares no Jira module with the key "${moduleKey}".`);
  return found;
}

/** The function with this key; throws when the manifest has none. */
export function functionOf(app: App, functionKey: string): ForgeFunction {
  const found = app.functions.get(functionKey);
  if (found === undefined) throw new Error(`manifest.yml declares no function with the key "${functionKey}".`);
  return found;
}

/** The function behind a module's `invoke` calls; throws when the module has no resolver. */
export function resolverOf(app: App, moduleKey: string): ForgeFunction {
  const { resolver } = moduleOf(app, moduleKey);
  if (resolver === undefined) throw new Error(`The module "${moduleKey}" has no resolver.`);
  return functionOf(app, resolver.function);
}

/** The resource a module shows: in its edit view where it has one of its own, else its only one. */
export function resourceOf(app: App, moduleKey: string, view: 'view' | 'edit' = 'view'): string {
  const module = moduleOf(app, moduleKey);
  const resource = (view === 'edit' ? module.edit?.resource : undefined) ?? module.resource;
  if (resource === undefined) throw new Error(`The module "${moduleKey}" shows no resource.`);
  return resource;
}

/** All modules of one type, such as `jira:issuePanel`, in the order of the manifest. */
export function modulesOfType(app: App, type: string): UiModuleOfType[] {
  return [...app.uiModules.values()].filter((each) => each.type === type);
}

/** The id under which Jira and the app's own context know a module. */
export function moduleAri(app: Pick<App, 'appId' | 'environmentId'>, moduleKey: string): string {
  return `ari:cloud:ecosystem::extension/${app.appId}/${app.environmentId}/static/${moduleKey}`;
}
