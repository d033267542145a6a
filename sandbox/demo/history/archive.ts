import { anIssue, type Issue } from '../../jira/site/issue';
import { STANDARD } from '../../jira/site/standard';
import { daysAgo, DAY_MS, inWorkingHours } from '../calendar';
import { DEVELOPERS, PEOPLE } from '../people';
import { PROJECT_IDS } from '../projects';
import { rankIn } from '../ranks';

/** Below the ids of everything that is told of the backlog: what is older has lower ids. */
const FIRST_ISSUE_ID = 10_400;
const FIRST_HISTORY_ID = 15_000;
const FIRST_KEY = 301;

const PARTS = ['billing host', 'mail relay', 'build agents', 'log store', 'staging cluster', 'certificate store'];
const WORK = ['Upgrade', 'Move', 'Harden', 'Replace', 'Renew', 'Split'];

/** How long a finished item had waited, untouched, before somebody did it. */
const SOON_DAYS = Array.from({ length: 30 }, (_, at) => 92 + Math.floor(at * 0.9));
const IN_THE_YEAR_DAYS = [150, 210, 260, 340];
const LATE_DAYS = Array.from({ length: 32 }, (_, at) => 760 + 9 * at);

/**
 * What Platform finished before the backlog of today: 66 items of three years ago and more that nobody touched between
 * writing them down and doing them. What waited for longer than four months was seldom done within a year after, which
 * is what there is to learn from them.
 */
export function platformArchive(): readonly Issue[] {
  const waits = [...SOON_DAYS, ...IN_THE_YEAR_DAYS, ...LATE_DAYS];
  // Short and long waits lie mixed in time, as nobody knows beforehand which is which.
  const mixed = waits.map((_, at) => waits[(at * 25) % waits.length] ?? 0);
  return mixed.map((waitedDays, at) => finished(at, waitedDays));
}

function finished(at: number, waitedDays: number): Issue {
  const createdMs = inWorkingHours(daysAgo(1_460 - 5 * at));
  const doneMs = inWorkingHours(createdMs + waitedDays * DAY_MS);
  const doer = DEVELOPERS[at % DEVELOPERS.length] ?? 'ana';
  const { types, statuses } = STANDARD;
  const key = `OPS-${FIRST_KEY + at}`;
  return anIssue(
    {
      id: String(FIRST_ISSUE_ID + at),
      key,
      projectId: PROJECT_IDS.OPS,
      issueTypeId: types.technicalTask,
      statusId: statuses.done,
      summary: `${WORK[at % WORK.length] ?? ''} the ${PARTS[Math.floor(at / WORK.length) % PARTS.length] ?? ''}`,
      createdMs,
    },
    {
      creatorId: PEOPLE.jonas,
      reporterId: PEOPLE.jonas,
      assigneeId: PEOPLE[doer],
      updatedMs: doneMs,
      resolvedMs: doneMs,
      custom: { [STANDARD.fields.rank]: rankIn(key) },
      histories: [
        {
          id: String(FIRST_HISTORY_ID + at),
          atMs: doneMs,
          authorId: PEOPLE[doer],
          items: [
            {
              field: 'status',
              fieldType: 'jira',
              fieldId: 'status',
              from: statuses.toDo,
              fromText: 'To Do',
              to: statuses.done,
              toText: 'Done',
            },
          ],
        },
      ],
    },
  );
}
