/** A long-running job that Jira answers with a 303 or a task id; kept for its creator to poll. */
export type Task = {
  id: string;
  description: string;
  submittedById: string;
  status: 'ENQUEUED' | 'RUNNING' | 'COMPLETE' | 'FAILED';
  progress: number;
  submittedMs: number;
  startedMs?: number;
  finishedMs?: number;
  message?: string;
  result?: unknown;
};

/** An issue panel that shows on a project's issues without anyone adding it. */
export type PanelPin = { moduleId: string; projectId: string };
