import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { ask } from '../ask';
import { boot, moduleByKey } from '../boot';
import { callJira } from '../jira/call';
import { untilDone } from '../jira/task';
import { showProblem } from '../page';
import type { IssueModulesPart } from './issue-part';

/** Panels are on no work item by themselves: a person adds one here, an admin shows it everywhere. */
export function AppsMenu({ issue, modules, again }: IssueModulesPart) {
  const [isOpen, setOpen] = useState(false);
  if (modules.panels.length === 0) return null;
  const perform = (what: () => Promise<unknown>) => () => {
    setOpen(false);
    void what().then(again, (error: unknown) => showProblem("The panel couldn't be changed", error));
  };
  return (
    <details class="menu" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="button">Apps</summary>
      <ul class="menu-items">
        {modules.panels.map(({ key, isAdded, isPinned }) => (
          <li key={key}>
            <p class="menu-title">{moduleByKey(key)?.title}</p>
            <button
              type="button"
              class="menu-item"
              disabled={isAdded || isPinned}
              onClick={perform(() => ask(`/sandbox/issues/${issue.key}/panels`, { moduleKey: key }))}
            >
              Open {moduleByKey(key)?.title}
            </button>
            {boot.viewer.isAdmin && (
              <button
                type="button"
                class="menu-item"
                onClick={perform(() => pin(issue.fields.project.key, key, !isPinned))}
              >
                {isPinned ? 'Hide from all work items' : 'Show for all work items'}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

async function pin(projectKey: string, moduleKey: string, isPinned: boolean): Promise<void> {
  const started = await callJira('POST', '/rest/api/3/forge/panel/action/bulk/async', {
    moduleId: moduleByKey(moduleKey)?.ari,
    projectList: [{ projectIdOrKey: projectKey, action: isPinned ? 'PIN' : 'UNPIN' }],
  });
  await untilDone(v.parse(v.object({ taskId: v.string() }), started).taskId);
}
