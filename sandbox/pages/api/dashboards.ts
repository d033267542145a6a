import * as v from 'valibot';
import { modulesOfType } from '../../forge/module-lookup';
import { settingsComeBack } from '../../levers/gadget-settings';
import { isGranted } from '../../jira/permissions';
import type { Dashboard, Gadget } from '../../jira/site/dashboard';
import { actorOf, answer, bodyAs, Declined, done, type ApiCall, type ApiRoutes } from './api';

const ConfigurationSchema = v.object({ configuration: v.record(v.string(), v.unknown()) });
const AddSchema = v.object({ moduleKey: v.string() });

/** Dashboards as their pages show and change them; Jira's REST API knows nothing of a Forge gadget's configuration. */
export const DASHBOARDS: ApiRoutes = {
  'GET /sandbox/dashboards': (call) =>
    answer(visible(call).map(({ id, name, ownerId }) => ({ id, name, owner: ownerName(call, ownerId) }))),
  'POST /sandbox/dashboards': (call) => {
    const { name } = bodyAs(v.object({ name: v.pipe(v.string(), v.trim(), v.nonEmpty()) }), call);
    const { store } = call.running.jira;
    const ownerId = call.session.viewer.accountId;
    const dashboard = { id: store.nextId(), name, ownerId, viewers: [], editors: [], gadgets: [] };
    store.site.dashboards.push(dashboard);
    return answer({ id: dashboard.id });
  },
  'GET /sandbox/dashboards/{id}': (call) => {
    const { id, name, gadgets, ...rest } = dashboardOf(call);
    const { levers } = call.running.jira;
    const shown = gadgets.map((gadget) => {
      const configuration = settingsComeBack(gadget.configuration, levers['gadget-settings']);
      return { ...gadget, ...(configuration === undefined ? {} : { configuration }) };
    });
    return answer({ id, name, gadgets: shown, canEdit: canEdit(call, rest) });
  },
  'POST /sandbox/dashboards/{id}/gadgets': (call) => {
    const { moduleKey } = bodyAs(AddSchema, call);
    const dashboard = editableDashboard(call);
    const module = modulesOfType(call.running.forge.app, 'jira:dashboardGadget').find(({ key }) => key === moduleKey);
    if (module === undefined) throw new Declined(404, `The app has no gadget "${moduleKey}".`);
    const title: unknown = Reflect.get(module, 'title');
    const gadget: Gadget = {
      id: call.running.jira.store.nextId(),
      moduleKey,
      title: typeof title === 'string' ? title : moduleKey,
      color: 'blue',
      position: { row: dashboard.gadgets.length, column: 0 },
      properties: {},
    };
    dashboard.gadgets.push(gadget);
    return answer({ id: gadget.id });
  },
  'PUT /sandbox/dashboards/{id}/gadgets/{gadget}/configuration': (call) => {
    gadgetOf(call).configuration = bodyAs(ConfigurationSchema, call).configuration;
    return done;
  },
  'DELETE /sandbox/dashboards/{id}/gadgets/{gadget}': (call) => {
    const { gadgets } = editableDashboard(call);
    gadgets.splice(gadgets.indexOf(gadgetOf(call)), 1);
    return done;
  },
};

function visible(call: ApiCall): readonly Dashboard[] {
  return call.running.jira.store.site.dashboards.filter(
    (dashboard) => canEdit(call, dashboard) || isGranted(dashboard.viewers, actorOf(call)),
  );
}

function canEdit(call: ApiCall, { ownerId, editors }: Pick<Dashboard, 'ownerId' | 'editors'>): boolean {
  return ownerId === call.session.viewer.accountId || isGranted(editors, actorOf(call));
}

function dashboardOf(call: ApiCall): Dashboard {
  const found = visible(call).find(({ id }) => id === call.params['id']);
  if (found === undefined) {
    throw new Declined(404, "This dashboard doesn't exist, or it isn't shared with you. Ask its owner.");
  }
  return found;
}

function editableDashboard(call: ApiCall): Dashboard {
  const dashboard = dashboardOf(call);
  if (canEdit(call, dashboard)) return dashboard;
  throw new Declined(403, "You can see this dashboard, but you can't change it. Ask its owner.");
}

function gadgetOf(call: ApiCall): Gadget {
  const found = editableDashboard(call).gadgets.find(({ id }) => id === call.params['gadget']);
  if (found === undefined) throw new Declined(404, 'This gadget is no longer on the dashboard.');
  return found;
}

function ownerName({ running }: ApiCall, accountId: string): string {
  return running.jira.store.users.get(accountId)?.displayName ?? 'Former user';
}
