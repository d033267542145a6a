import type { CustomFieldModule } from '../../app-modules';
import type { CustomField } from '../site/catalogue';
import type { Store } from '../store';

/** One of the app's own fields: as the site has it, and as the app declared it. */
export type AppField = { readonly field: CustomField; readonly module: CustomFieldModule };

/** The app's own fields on this site. */
export function appFieldsOf(store: Store): readonly AppField[] {
  return (store.app?.customFields ?? []).flatMap((module) => {
    const field = store.site.customFields.find((candidate) => candidate.schema.custom === module.ari);
    return field === undefined ? [] : [{ field, module }];
  });
}

/**
 * The app's field with this id, or with its key `{app}__{ENVIRONMENT}__{module}`
 * (docs/platform.md#a-field-that-an-app-declares).
 */
export function appFieldBy(store: Store, idOrKey: string): AppField | undefined {
  return appFieldsOf(store).find(({ field }) => field.id === idOrKey || appFieldKey(store, field) === idOrKey);
}

/** The name by which Jira expressions know an app's field. */
export function appFieldKey(store: Store, field: CustomField): string | undefined {
  const { app } = store;
  if (app === undefined || field.appModuleKey === undefined) return undefined;
  return `${app.appId}__${app.environmentType}__${field.appModuleKey}`;
}
