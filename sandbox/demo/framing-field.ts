import type { AppModules } from '../app-modules';
import type { Site } from '../jira/site';

/** The id that the app's own field got on a site where the app is installed. */
export function framingFieldOf(site: Site, app: AppModules): string {
  const [module] = app.customFields;
  const field = site.customFields.find(({ schema }) => schema.custom === module?.ari);
  if (field === undefined)
    throw new Error('The app has no field on this site. Check jira:customField in manifest.yml.');
  return field.id;
}
