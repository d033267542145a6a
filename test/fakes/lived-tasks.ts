import { anIssue, type Issue } from '../../sandbox/jira/site/issue';
import { STANDARD } from '../../sandbox/jira/site/standard';

const { types, statuses } = STANDARD;
const DAY_MS = 86_400_000;

type Lived = {
  readonly projectId: string;
  readonly projectKey: string;
  readonly nowMs: number;
  readonly count: number;
  /** So many of them were done. */
  readonly done: number;
  /** How many days after it was created one of those was done. */
  readonly doneAfterDays: (at: number) => number;
};

/** Technical tasks of three years ago that nobody ever refined: some were done, the others wait still. */
export function livedTasks({ projectId, projectKey, nowMs, count, done, doneAfterDays }: Lived): Issue[] {
  return Array.from({ length: count }, (_, at) => {
    const number = 5_000 + at;
    const createdMs = nowMs - (1_095 + at) * DAY_MS;
    const needed = { projectId, issueTypeId: types.technicalTask, summary: `Move part ${at}`, createdMs };
    const doneMs = createdMs + doneAfterDays(at) * DAY_MS;
    return anIssue(
      {
        ...needed,
        id: String(900_000 + at),
        key: `${projectKey}-${number}`,
        statusId: at < done ? statuses.done : statuses.toDo,
      },
      at < done ? { updatedMs: doneMs, histories: [wasDone(String(9_000_000 + at), doneMs)] } : {},
    );
  });
}

function wasDone(id: string, atMs: number): Issue['histories'][number] {
  const item = { field: 'status', fieldType: 'jira', fieldId: 'status' } as const;
  return {
    id,
    atMs,
    authorId: 'ana',
    items: [{ ...item, from: statuses.toDo, fromText: 'To Do', to: statuses.done, toText: 'Done' }],
  };
}
