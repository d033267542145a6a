import { isShown } from '../../forge/display-conditions';
import { moduleAri, modulesOfType } from '../../forge/module-lookup';
import { formattedAppFields } from '../../jira/app/formatter';
import { canSee, mayOnIssue, needIssue } from '../../jira/permissions';
import type { Issue } from '../../jira/site/issue';
import * as v from 'valibot';
import { factsOfIssue } from '../display-facts';
import { actorOf, answer, bodyAs, Declined, done, type ApiCall, type ApiRoutes } from './api';

const AddSchema = v.object({ moduleKey: v.string() });
const IdsSchema = v.object({ issueIds: v.pipe(v.array(v.string()), v.maxLength(5000)) });

/** Which of the app's modules an issue shows to this viewer, and what its fields say there. */
export const ISSUE_MODULES: ApiRoutes = {
  'GET /sandbox/issues/{issue}/modules': (call) => {
    const issue = issueOf(call);
    const { app } = call.running.forge;
    const facts = factsOfIssue(call.running.jira.store, actorOf(call), issue);
    const shown = (type: string) =>
      modulesOfType(app, type).filter(({ displayConditions }) => isShown(displayConditions, facts));
    return answer({
      panels: shown('jira:issuePanel').map(({ key }) => ({
        key,
        isAdded: isAdded(call, issue, key),
        isPinned: isPinned(call, issue, key),
      })),
      contexts: shown('jira:issueContext').map(({ key }) => key),
    });
  },
  'POST /sandbox/issues/{issue}/panels': (call) => {
    const { moduleKey } = bodyAs(AddSchema, call);
    const { addedPanels } = call.running;
    const issue = issueOf(call);
    if (!mayOnIssue(call.running.jira.store, actorOf(call), 'EDIT_ISSUES', issue)) {
      throw new Declined(403, "You don't have permission to edit this work item.");
    }
    addedPanels.set(issue.id, new Set([...(addedPanels.get(issue.id) ?? []), moduleKey]));
    return done;
  },
  'POST /sandbox/formatted': (call) => {
    const { store } = call.running.jira;
    const actor = actorOf(call);
    const visible = bodyAs(IdsSchema, call).issueIds.flatMap((id) => {
      const issue = store.findIssue(id);
      return issue !== undefined && canSee(store, actor, issue) ? [issue] : [];
    });
    return answer(Object.fromEntries(visible.map((issue) => [issue.id, formattedAppFields(store, actor, issue)])));
  },
};

function issueOf(call: ApiCall): Issue {
  return needIssue(call.running.jira.store, actorOf(call), call.params['issue'] ?? '');
}

function isAdded({ running }: ApiCall, issue: Issue, moduleKey: string): boolean {
  return running.addedPanels.get(issue.id)?.has(moduleKey) === true;
}

function isPinned({ running }: ApiCall, issue: Issue, moduleKey: string): boolean {
  const moduleId = moduleAri(running.forge.app, moduleKey);
  return running.jira.store.site.panelPins.some(
    (pin) => pin.moduleId === moduleId && pin.projectId === issue.projectId,
  );
}
