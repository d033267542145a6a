import { signedIn } from '../actor';
import { bodyOf, isJson, onlyMembers, textMember } from '../body';
import { needAdministrator } from '../permissions';
import { badRequest, type Reply } from '../reply';
import { MANAGE_PROJECT, route, type Call, type Route } from '../router';

/**
 * Showing an issue panel on all issues of many projects; a panel starts unpinned
 * (docs/platform.md#panels-on-many-projects).
 */
export const PANEL_PIN_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/forge/panel/action/bulk/async', MANAGE_PROJECT, pin),
];

function pin(call: Call): Reply {
  const { store, actor, jobs } = call;
  needAdministrator(store, actor);
  const user = signedIn(actor);
  const body = bodyOf(call.body);
  onlyMembers(body, ['moduleId', 'projectList']);
  const moduleId = textMember(body, 'moduleId');
  const list = body['projectList'];
  if (moduleId === undefined) throw badRequest('"moduleId" is required.');
  if (!Array.isArray(list) || list.length === 0 || list.length > 1000) {
    throw badRequest('"projectList" must name 1 to 1000 projects.');
  }
  const wishes = list.map((entry) => {
    const project = isJson(entry) ? store.findProject(String(entry['projectIdOrKey'])) : undefined;
    const action = isJson(entry) ? entry['action'] : undefined;
    if (project === undefined) throw badRequest('A project in "projectList" does not exist.');
    if (action !== 'PIN' && action !== 'UNPIN') throw badRequest('"action" must be PIN or UNPIN.');
    return { projectId: project.id, action };
  });
  const task = jobs.start('Pin issue panels', user.accountId, [], () => {
    for (const { projectId, action } of wishes) {
      const others = store.site.panelPins.filter((pin) => pin.moduleId !== moduleId || pin.projectId !== projectId);
      store.site.panelPins = action === 'PIN' ? [...others, { moduleId, projectId }] : others;
    }
    return undefined;
  });
  return { status: 202, headers: {}, json: { taskId: task.id }, objects: wishes.length };
}
