import type { AppModules } from '../app-modules';
import type { Site } from '../jira/site';
import { STANDARD_SCREEN } from '../jira/site/standard';

/** The id that the app's own field got on a site where the app is installed. */
export function framingFieldOf(site: Site, app: AppModules): string {
  const [module] = app.customFields;
  const field = site.customFields.find(({ schema }) => schema.custom === module?.ari);
  if (field === undefined)
    throw new Error('The app has no field on this site. Check jira:customField in manifest.yml.');
  return field.id;
}

/** Puts the app's field on the standard screen, after the summary, type and description: what an admin does first. */
export function framingOnScreen(site: Site, app: AppModules): void {
  const fieldIds = STANDARD_SCREEN.tabs.flatMap((tab) => tab.fieldIds);
  const withFraming = [...fieldIds.slice(0, 3), framingFieldOf(site, app), ...fieldIds.slice(3)];
  site.screens = [{ ...STANDARD_SCREEN, tabs: [{ id: 1, name: 'Field Tab', fieldIds: withFraming }] }];
}

/** Gives the guards of the projects' policies the field that they read, as each save in the settings does. */
export function framingInGuards(site: Site, app: AppModules): void {
  const field = framingFieldOf(site, app);
  for (const { properties } of site.projects) {
    const policy = properties['stakes.policy'];
    if (isPolicy(policy)) properties['stakes.policy'] = { ...policy, guard: { ...policy.guard, field } };
  }
}

const isPolicy = (value: unknown): value is { readonly guard: object } =>
  typeof value === 'object' && value !== null && 'guard' in value && typeof value.guard === 'object';
