import { checkProperty } from '../edit/inline-properties';
import { isGranted } from '../permissions';
import { created, forbidden, noContent, notFound, ok, type Reply } from '../reply';
import { param, READ_WORK, route, WRITE_WORK, type Call, type Route } from '../router';
import type { Dashboard, Gadget } from '../site/dashboard';

const ALL = '/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties';
const ONE = `${ALL}/{propertyKey}`;

/** Properties of a gadget on a dashboard: viewers read, editors write (docs/platform.md#gadget-properties). */
export const DASHBOARD_ITEM_ROUTES: readonly Route[] = [
  route('GET', ALL, READ_WORK, keys),
  route('GET', ONE, READ_WORK, read),
  route('PUT', ONE, WRITE_WORK, write),
  route('DELETE', ONE, WRITE_WORK, remove),
];

function keys(call: Call): Reply {
  const { dashboard, gadget } = itemIn(call);
  const base = `${call.store.site.baseUrl}/rest/api/3/dashboard/${dashboard.id}/items/${gadget.id}/properties`;
  const all = Object.keys(gadget.properties).map((key) => ({ key, self: `${base}/${encodeURIComponent(key)}` }));
  return ok({ keys: all }, all.length);
}

function read(call: Call): Reply {
  const { gadget } = itemIn(call);
  const key = needKey(call, gadget);
  return ok({ key, value: gadget.properties[key] });
}

function write(call: Call): Reply {
  const gadget = editableItem(call);
  const key = param(call, 'propertyKey');
  checkProperty(key, call.body);
  const isNew = !Object.hasOwn(gadget.properties, key);
  gadget.properties = { ...gadget.properties, [key]: call.body };
  return isNew ? created(undefined) : { ...ok(undefined), objects: 0 };
}

function remove(call: Call): Reply {
  const gadget = editableItem(call);
  const { [needKey(call, gadget)]: _, ...rest } = gadget.properties;
  gadget.properties = rest;
  return noContent();
}

function itemIn(call: Call): { dashboard: Dashboard; gadget: Gadget } {
  const { store, actor } = call;
  const dashboard = store.site.dashboards.find((candidate) => candidate.id === param(call, 'dashboardId'));
  const maySee =
    dashboard !== undefined &&
    (isOwner(call, dashboard) || isGranted([...dashboard.viewers, ...dashboard.editors], actor));
  const gadget = maySee ? dashboard.gadgets.find((candidate) => candidate.id === param(call, 'itemId')) : undefined;
  if (dashboard === undefined || gadget === undefined) throw notFound('The dashboard item was not found.');
  return { dashboard, gadget };
}

function editableItem(call: Call): Gadget {
  const { dashboard, gadget } = itemIn(call);
  if (isOwner(call, dashboard) || isGranted(dashboard.editors, call.actor)) return gadget;
  throw forbidden('You do not have permission to edit this dashboard.');
}

function isOwner(call: Call, dashboard: Dashboard): boolean {
  return call.actor.user?.accountId === dashboard.ownerId;
}

function needKey(call: Call, gadget: Gadget): string {
  const key = param(call, 'propertyKey');
  if (Object.hasOwn(gadget.properties, key)) return key;
  throw notFound(`The property ${key} does not exist.`);
}
