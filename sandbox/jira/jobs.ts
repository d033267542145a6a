import type { Levers } from '../levers';
import { TASK_POLLS } from '../levers/task-time';
import type { Faults } from './faults';
import { Refused } from './reply';
import type { Task } from './site/task';
import type { Store } from './store';

/** Thrown by work that did a part and then gave up: its task is FAILED. */
export class GaveUp extends Error {}

/** Work that Jira does later and answers with a task. */
export type Jobs = {
  /** Starts a task for `accountId`; `issueIds` are busy until it is done. */
  start(description: string, accountId: string, issueIds: readonly string[], work: () => unknown): Task;
  /** The task, a step further: it is done after as many polls as the faults or levers say. */
  poll(taskId: string): Task | undefined;
  /** Whether a running task holds one of these issues. */
  isBusy(issueIds: readonly string[]): boolean;
};

/** As many bulk operations run on a site at once. */
const MOST_AT_ONCE = 5;

type Job = { readonly task: Task; readonly issueIds: ReadonlySet<string>; readonly work: () => unknown; polls: number };

/** The tasks of a site. Where they take no polls, the work is done before the answer leaves. */
export function createJobs(store: Store, faults: Faults, levers: Levers): Jobs {
  const running = new Map<string, Job>();
  const finish = ({ task, work }: Job): void => {
    running.delete(task.id);
    task.finishedMs = store.nowMs();
    try {
      const result = work();
      Object.assign(task, { status: 'COMPLETE', progress: 100 });
      if (result !== undefined) task.result = result;
    } catch (error) {
      if (!(error instanceof GaveUp)) throw error;
      Object.assign(task, { status: 'FAILED', message: error.message });
    }
  };
  return {
    start: (description, accountId, issueIds, work) => {
      if (running.size >= MOST_AT_ONCE && levers['bulk-jobs'] !== 'any') {
        throw new Refused(levers['bulk-jobs'] === 'five-429' ? 429 : 400, [
          'Too many bulk operations are running. Try again later.',
        ]);
      }
      const now = store.nowMs();
      const task: Task = {
        id: store.nextId(),
        description,
        submittedById: accountId,
        status: 'ENQUEUED',
        progress: 0,
        submittedMs: now,
        startedMs: now,
      };
      store.site.tasks.push(task);
      const job: Job = {
        task,
        issueIds: new Set(issueIds),
        work,
        polls: faults.taskPolls ?? TASK_POLLS[levers['task-time']],
      };
      running.set(task.id, job);
      if (job.polls <= 0) finish(job);
      return task;
    },
    poll: (taskId) => {
      const job = running.get(taskId);
      if (job !== undefined) {
        job.polls -= 1;
        if (job.polls <= 0) finish(job);
        else Object.assign(job.task, { status: 'RUNNING', progress: 50 });
      }
      return store.site.tasks.find((task) => task.id === taskId);
    },
    isBusy: (issueIds) => [...running.values()].some((job) => issueIds.some((id) => job.issueIds.has(id))),
  };
}
