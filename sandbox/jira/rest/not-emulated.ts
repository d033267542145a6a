import { notEmulated } from '../reply';
import { MANAGE_CONFIGURATION, MANAGE_PROJECT, route, WRITE_WORK, type Route } from '../router';

type Known = readonly [method: string, template: string, scopes: readonly string[]];

/** Operations that Jira has and an app like this may ask for, but that the double does not do: each answers 501. */
const KNOWN: readonly Known[] = [
  ['PUT', '/rest/api/3/issue/properties/{propertyKey}', WRITE_WORK],
  ['DELETE', '/rest/api/3/issue/properties/{propertyKey}', WRITE_WORK],
  ['GET', '/rest/api/3/workflow/rule/config', MANAGE_CONFIGURATION],
  ['PUT', '/rest/api/3/workflow/rule/config', MANAGE_CONFIGURATION],
  ['GET', '/rest/api/3/screens/{screenId}/availableFields', MANAGE_PROJECT],
  ['POST', '/rest/api/3/screens/addToDefault/{fieldId}', MANAGE_PROJECT],
  ['GET', '/rest/api/3/fieldconfiguration', MANAGE_CONFIGURATION],
  ['GET', '/rest/api/3/fieldconfiguration/{id}/fields', MANAGE_CONFIGURATION],
  ['PUT', '/rest/api/3/fieldconfiguration/{id}/fields', MANAGE_CONFIGURATION],
  ['GET', '/rest/api/3/fieldconfigurationscheme/mapping', MANAGE_CONFIGURATION],
  ['GET', '/rest/api/3/fieldconfigurationscheme/project', MANAGE_CONFIGURATION],
  ['GET', '/rest/api/3/config/fieldschemes', MANAGE_CONFIGURATION],
  ['GET', '/rest/api/3/config/fieldschemes/projects', MANAGE_CONFIGURATION],
  ['GET', '/rest/api/3/config/fieldschemes/{id}/fields', MANAGE_CONFIGURATION],
  ['GET', '/rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters', MANAGE_CONFIGURATION],
  ['PUT', '/rest/api/3/config/fieldschemes/fields', MANAGE_CONFIGURATION],
  ['PUT', '/rest/api/3/config/fieldschemes/fields/parameters', MANAGE_CONFIGURATION],
];

/** A 501 that names the operation, for each of them. */
export const NOT_EMULATED_ROUTES: readonly Route[] = KNOWN.map(([method, template, scopes]) =>
  route(method, template, scopes, () => {
    throw notEmulated(`${method} ${template}`);
  }),
);
