import type { Call } from '../call';
import { taskOf, type Task } from '../decoders/task';
import { OPERATIONS } from '../operations';
import { unavailable, unreadable } from '../status-refusal';
import { patienceEndsMs, type Patience } from '../transport';

const FIRST_LOOK_MS = 250;
const LONGEST_LOOK_MS = 5_000;

/** Looks after one of Jira's long-running jobs; `about` names in a refusal what the job does. */
export function taskEndOver(call: Call, patience: Patience, about: string) {
  return { finished, look };

  /** Looks at a task until it ends, less and less often; gives up when patience ends. */
  async function finished(first: Task): Promise<Task> {
    const untilMs = patienceEndsMs(patience);
    let task = first;
    for (let waitMs = FIRST_LOOK_MS; task.state === 'running'; waitMs = Math.min(2 * waitMs, LONGEST_LOOK_MS)) {
      if (patience.now() + waitMs > untilMs) throw unavailable();
      await patience.sleep(waitMs);
      task = await look(task.id);
    }
    return task;
  }

  async function look(taskId: string | undefined): Promise<Task> {
    if (taskId === undefined) throw unreadable(about);
    const task = taskOf((await call(OPERATIONS.task, { parts: { task: taskId } })).body);
    if (task === undefined) throw unreadable(about);
    return task;
  }
}
