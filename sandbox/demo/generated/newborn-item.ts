import { anIssue, type Issue } from '../../jira/site/issue';
import type { Project } from '../../jira/site/project';
import { STANDARD } from '../../jira/site/standard';
import { DAY_MS } from '../calendar';
import type { Random } from '../random';
import { somebody } from './item-life';
import { answersOf, featureSummary, technicalSummary } from './wording';

/** Labels of technical work that plain tasks carry here. */
export const LABELS = ['tech-debt', 'upgrade', 'migration'] as const;

/** One in so many is in the sprint that runs. */
const IN_SPRINT = 30;

/** What an item is born with. `number` is the one in its key. */
export type Birth = {
  readonly id: string;
  readonly number: number;
  readonly project: Project;
  readonly sprintId: number;
  readonly isTechnical: boolean;
  readonly createdMs: number;
  readonly framingFieldId: string;
};

/** An item on the day it was written: technical by its type or by a label of a plain task, else a story or a bug. */
export function newbornItem(birth: Birth, random: Random): Issue {
  const { id, number, project, isTechnical, createdMs, framingFieldId, sprintId } = birth;
  const isLabelled = isTechnical && random.below(3) === 0;
  const { technicalTask, task, story, bug } = STANDARD.types;
  const reporterId = somebody(random);
  const answers = isTechnical ? answersOf(random, () => createdMs + random.below(700) * DAY_MS) : undefined;
  return anIssue(
    {
      id,
      key: `${project.key}-${number}`,
      projectId: project.id,
      issueTypeId: !isTechnical ? random.oneOf([story, story, bug] as const) : isLabelled ? task : technicalTask,
      statusId: STANDARD.statuses.toDo,
      summary: isTechnical ? technicalSummary(number, random) : featureSummary(number, random),
      createdMs,
    },
    {
      labels: isLabelled ? [random.oneOf(LABELS)] : [],
      priorityId: STANDARD.priorities.medium,
      reporterId,
      creatorId: reporterId,
      custom: {
        ...(answers && { [framingFieldId]: answers }),
        ...(random.below(IN_SPRINT) === 0 && { [STANDARD.fields.sprint]: [sprintId] }),
      },
    },
  );
}
