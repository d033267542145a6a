import { checkProperty } from '../edit/inline-properties';
import { forbidden, notFound, ok, type Reply } from '../reply';
import { NO_SCOPE, param, route, type Call, type Route } from '../router';

const PATH = '/rest/forge/1/app/properties/{propertyKey}';

/** Properties of the app itself: only the app, acting as itself, may write them. */
export const APP_PROPERTY_ROUTES: readonly Route[] = [
  route('GET', PATH, NO_SCOPE, read),
  route('PUT', PATH, NO_SCOPE, write),
];

function read(call: Call): Reply {
  const key = param(call, 'propertyKey');
  const { appProperties } = call.store.site;
  if (!Object.hasOwn(appProperties, key)) throw notFound(`The property ${key} does not exist.`);
  return ok({ key, value: appProperties[key] });
}

function write(call: Call): Reply {
  if (!call.actor.isApp) throw forbidden('Only the app itself may write its properties.');
  const key = param(call, 'propertyKey');
  checkProperty(key, call.body);
  const { site } = call.store;
  const isNew = !Object.hasOwn(site.appProperties, key);
  site.appProperties = { ...site.appProperties, [key]: call.body };
  const message = isNew ? 'Property created.' : 'Property updated.';
  return { status: isNew ? 201 : 200, headers: {}, json: { message, statusCode: isNew ? 201 : 200 }, objects: 0 };
}
