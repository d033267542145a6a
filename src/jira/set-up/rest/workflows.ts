import { GUARD_MODULE } from '../../../core/installation/property-keys';
import type { Workflow } from '../../../core/set-up/workflow';
import type { Call } from '../../call';
import type { Connection } from '../../connection';
import { eachOf, idOf, listOf, member, textOf } from '../../decoders/json';
import { messagesOf } from '../../decoders/messages';
import { Refused } from '../../refused';
import { unreadable } from '../../status-refusal';
import { changedWorkflow } from '../changed-workflow';
import { workflowsOf, type WorkflowDocument } from '../decoders/workflow';
import { installedApp } from '../installed-app';
import { SET_UP_OPERATIONS as OPERATIONS } from '../operations';
import type { Workflows } from '../port';

const PAGE = 200;
const MOST_WORKFLOWS = 2_000;

/** Workflows over REST (docs/platform.md#workflows). */
export function workflowsOverRest(connection: Connection, newId: () => string): Workflows {
  const { call } = connection;
  const installed = () => installedApp(connection);
  const read = async (body: object): Promise<readonly Workflow[]> => {
    const guardAri = (await installed()).ariOf(GUARD_MODULE);
    const found = workflowsOf((await call(OPERATIONS.workflows, { body })).body, 'workflows', guardAri);
    if (!found) throw unreadable('workflows');
    return found;
  };

  return {
    workflowsOf: (projectId, issueTypeIds) =>
      issueTypeIds.length === 0
        ? Promise.resolve([])
        : read({ projectAndIssueTypes: issueTypeIds.map((issueTypeId) => ({ projectId, issueTypeId })) }),

    workflow: async (id) => (await read({ workflowIds: [id] })).find((workflow) => workflow.id === id),

    async everyWorkflow() {
      const guardAri = (await installed()).ariOf(GUARD_MODULE);
      const every: Workflow[] = [];
      for (let startAt = 0; startAt < MOST_WORKFLOWS; startAt += PAGE) {
        const query = { startAt, maxResults: PAGE, expand: 'values.transitions' };
        const { body } = await call(OPERATIONS.everyWorkflow, { query });
        const found = workflowsOf(body, 'values', guardAri);
        if (!found) throw unreadable('workflows');
        every.push(...found);
        if (found.length === 0 || member(body, 'isLast') !== false) break;
      }
      return every;
    },

    async projectsUsing(workflow) {
      const ids: string[] = [];
      let nextPageToken: string | undefined;
      do {
        const query = { maxResults: PAGE, nextPageToken };
        const { body } = await call(OPERATIONS.projectsUsing, { parts: { workflow }, query });
        const page = member(body, 'projects');
        if (listOf(member(page, 'values')) === undefined) throw unreadable('the projects that use a workflow');
        ids.push(...eachOf(member(page, 'values'), (project) => idOf(member(project, 'id'))));
        nextPageToken = textOf(member(page, 'nextPageToken')) || undefined;
      } while (nextPageToken !== undefined);
      return ids;
    },

    async offersRule(projectId, issueTypeId) {
      const guardAri = (await installed()).ariOf(GUARD_MODULE);
      const { body } = await call(OPERATIONS.rulesOnOffer, { query: { projectId, issueTypeId } });
      return eachOf(member(body, 'forgeRules'), (rule) => textOf(member(rule, 'id'))).includes(guardAri);
    },

    async changeRules({ document, name }, changes) {
      const parts = { guardAri: (await installed()).ariOf(GUARD_MODULE), newId };
      const payload = changedWorkflow(document as WorkflowDocument, changes, parts);
      await check(call, name, payload);
      const { status, body } = await call(OPERATIONS.saveWorkflows, { body: payload, accept: [400, 409] });
      if (status === 409) throw changedMeanwhile(name);
      if (status === 400) throw notAccepted(name, messagesOf(body));
    },
  };
}

/** Jira's own opinion of the change before anything is touched; a warning is none of ours, we changed one rule. */
async function check(call: Call, name: string, payload: object): Promise<void> {
  const body = { payload, validationOptions: { levels: ['ERROR'] } };
  const { status, body: verdict } = await call(OPERATIONS.checkWorkflows, { body, accept: [400, 409] });
  if (status === 409) throw changedMeanwhile(name);
  if (status === 400) throw notAccepted(name, messagesOf(verdict));
  const errors = listOf(member(verdict, 'errors'));
  if (errors === undefined) throw unreadable('a changed workflow');
  const [error] = errors;
  if (error !== undefined) throw notAccepted(name, textOf(member(error, 'message')));
}

const changedMeanwhile = (name: string): Refused =>
  new Refused('conflict', `Somebody is changing the workflow “${name}”. Nothing was changed by this; look again.`);

const notAccepted = (name: string, said = 'It gave no reason.'): Refused =>
  new Refused('invalid', `Jira did not accept the change of the workflow “${name}”: ${said}`);
