import type { AppModules, CustomFieldModule } from '../../app-modules';
import type { Site } from '../site';
import type { CustomField } from '../site/catalogue';
import { aUser } from '../site/people';

/**
 * What happens on a site when an app is installed: its account appears, and its fields are created, locked and on no
 * screen yet (docs/platform.md#a-field-that-an-app-declares). Installing again changes names and descriptions only.
 */
export function installApp(site: Site, app: AppModules): void {
  if (!site.users.some((user) => user.accountId === app.appAccountId)) {
    site.users.push(aUser(app.appAccountId, 'Stakes', { accountType: 'app', timeZone: 'Etc/UTC' }));
  }
  for (const module of app.customFields) {
    const existing = site.customFields.find((field) => field.schema.custom === module.ari);
    if (existing === undefined) site.customFields.push(fieldFor(site, module));
    else Object.assign(existing, { name: module.name, description: module.description });
  }
}

function fieldFor(site: Site, module: CustomFieldModule): CustomField {
  const customId = Math.max(10_100, ...site.customFields.map((field) => field.schema.customId)) + 1;
  const type = module.collection === 'list' ? 'array' : module.type;
  return {
    id: `customfield_${customId}`,
    name: module.name,
    description: module.description,
    schema: { type, custom: module.ari, customId },
    appModuleKey: module.key,
  };
}
