import { PANEL_MODULE } from '../../../core/installation/property-keys';
import type { Connection } from '../../connection';
import { member, textOf } from '../../decoders/json';
import { Refused } from '../../refused';
import { taskEndOver } from '../../rest/task-end';
import { installedApp } from '../installed-app';
import { SET_UP_OPERATIONS as OPERATIONS } from '../operations';
import type { Panels } from '../port';

/** Projects in one call. */
const MOST_PROJECTS = 1_000;

/** Pinning the panel, each batch through one of Jira's long-running jobs. */
export function panelsOverRest(connection: Connection): Panels {
  const { call, patience } = connection;
  const { finished, look } = taskEndOver(call, patience, 'the job that pins the panel');
  return {
    async pinPanel(projectIds, action) {
      const moduleId = (await installedApp(connection)).ariOf(PANEL_MODULE);
      for (let from = 0; from < projectIds.length; from += MOST_PROJECTS) {
        const projectList = projectIds
          .slice(from, from + MOST_PROJECTS)
          .map((projectIdOrKey) => ({ projectIdOrKey, action }));
        const { body } = await call(OPERATIONS.pinPanels, { body: { moduleId, projectList } });
        const task = await finished(await look(textOf(member(body, 'taskId'))));
        if (task.state === 'failed') {
          throw new Refused('unavailable', 'Jira could not change the panel. Look at an item, and try again.');
        }
      }
    },
  };
}
