import { idOf, isRecord, listOf, member, textOf } from './json';

/** A long-running job of Jira. `failedIssueIds`: what its result names as failed; the shape of results isn't documented. */
export type Task = {
  readonly id: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly failedIssueIds: readonly string[];
};

const RUNNING = ['ENQUEUED', 'RUNNING', 'CANCEL_REQUESTED'];

/** `undefined` when it isn't a task. */
export function taskOf(value: unknown): Task | undefined {
  const id = idOf(member(value, 'id'));
  const status = textOf(member(value, 'status'));
  if (id === undefined || status === undefined) return undefined;
  const state = status === 'COMPLETE' ? 'done' : RUNNING.includes(status) ? 'running' : 'failed';
  return { id, state, failedIssueIds: failedIn(member(value, 'result')) };
}

/** The task that a `Location` header points to, wherever its site is. */
export function taskIdIn(location: string | null): string | undefined {
  return /\/rest\/api\/(?:2|3|latest)\/task\/([A-Za-z0-9-]{1,64})\/?(?:\?.*)?$/.exec(location ?? '')?.[1];
}

/** Ids in any member of the result whose name speaks of failure or errors: as a list, or as the names of its members. */
function failedIn(result: unknown): readonly string[] {
  if (!isRecord(result)) return [];
  return Object.entries(result)
    .filter(([name]) => /fail|error/i.test(name))
    .flatMap(([, named]) => (isRecord(named) ? Object.keys(named) : (listOf(named) ?? []).map(issueIdIn)))
    .filter((id) => id !== undefined);
}

const issueIdIn = (value: unknown): string | undefined =>
  idOf(isRecord(value) ? (member(value, 'issueId') ?? member(value, 'issueID') ?? member(value, 'id')) : value);
