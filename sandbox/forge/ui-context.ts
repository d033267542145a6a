import type { App } from './app';
import { moduleAri } from './module-lookup';

/** What `getContext()` shows a frame of one module (docs/platform.md#the-bridge). */
export type UiContext = {
  readonly accountId?: string | undefined;
  readonly cloudId: string;
  readonly environmentId: string;
  readonly environmentType: string;
  readonly localId: string;
  readonly locale: string;
  readonly moduleKey: string;
  readonly siteUrl: string;
  readonly timezone: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly permissions: { readonly scopes: readonly string[]; readonly external: unknown };
};

/** Who looks, where, and what the product adds about the place (`extension`, with its `type`). */
export type Viewing = {
  readonly moduleKey: string;
  readonly accountId?: string | undefined;
  readonly locale: string;
  readonly timezone: string;
  readonly siteUrl: string;
  readonly extension: Readonly<Record<string, unknown>>;
};

export function uiContextOf(app: App, viewing: Viewing): UiContext {
  return {
    ...viewing,
    cloudId: app.cloudId,
    environmentId: app.environmentId,
    environmentType: app.environmentType,
    localId: moduleAri(app, viewing.moduleKey),
    permissions: { scopes: [...app.scopes], external: {} },
  };
}
