import { signedIn } from '../actor';
import { administersJira } from '../permissions';
import { forbidden, notFound, ok, seeOther, type Reply } from '../reply';
import { param, READ_WORK, route, type Call, type Route } from '../router';
import type { Task } from '../site/task';
import type { Store } from '../store';

/** Long-running work, asked after by whoever started it. */
export const TASK_ROUTES: readonly Route[] = [route('GET', '/rest/api/3/task/{taskId}', READ_WORK, read)];

const KEPT_MS = 14 * 86_400_000;

function read(call: Call): Reply {
  const { store, actor, jobs } = call;
  const user = signedIn(actor);
  const task = jobs.poll(param(call, 'taskId'));
  if (task === undefined || store.nowMs() - task.submittedMs > KEPT_MS) throw notFound('The task was not found.');
  const isOwn = task.submittedById === user.accountId;
  if (!isOwn && (actor.isApp || !administersJira(store, actor))) throw forbidden('Only the creator may see this task.');
  return ok(bean(store, task));
}

/** "I started it": 303 with the task's address. */
export function started(store: Store, task: Task): Reply {
  return seeOther(taskAddress(store, task));
}

function taskAddress(store: Store, task: Task): string {
  return `${store.site.baseUrl}/rest/api/3/task/${task.id}`;
}

function bean(store: Store, task: Task): Record<string, unknown> {
  const last = task.finishedMs ?? task.startedMs ?? task.submittedMs;
  return {
    self: taskAddress(store, task),
    id: task.id,
    description: task.description,
    status: task.status,
    ...(task.message === undefined ? {} : { message: task.message }),
    ...(task.result === undefined ? {} : { result: task.result }),
    submittedBy: 10_000,
    progress: task.progress,
    elapsedRuntime: last - task.submittedMs,
    submitted: task.submittedMs,
    started: task.startedMs,
    finished: task.finishedMs,
    lastUpdate: last,
  };
}
