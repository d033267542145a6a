import type { Comment, History, Issue } from '../../jira/site/issue';
import type { Project } from '../../jira/site/project';
import { STANDARD } from '../../jira/site/standard';
import { DAY_MS } from '../calendar';
import { systemChange } from '../change-item';
import type { Random } from '../random';
import { liveThrough, somebody } from './item-life';
import { newbornItem } from './newborn-item';

const EVERY_DAYS = 85;

const MOST_ITEMS = 500;

/** One in so many of the open items. */
const SHARE = 8;

const STEP_MS = 100;

const FIRST_ID = 20_000;

const OLDEST_DAYS = 1460;

/** On so many open technical items come this many features and, of both kinds, finished ones. */
const OF_TEN = { features: 3, finished: 2 };

type Given = { readonly projects: readonly Project[]; readonly framingFieldId: string; readonly nowMs: number };

/** The items of a site, oldest first, with ids that rise with time as Jira's do. */
export function generatedItems(technicalItems: number, given: Given, random: Random): Issue[] {
  const share = (ofTen: number) => Math.ceil((technicalItems * ofTen) / 10);
  const kinds = [
    ...Array.from({ length: technicalItems }, () => ({ isTechnical: true, isFinished: false })),
    ...Array.from({ length: share(OF_TEN.features) }, () => ({ isTechnical: false, isFinished: false })),
    ...Array.from({ length: share(OF_TEN.finished) }, (_, index) => ({
      isTechnical: index % 2 === 0,
      isFinished: true,
    })),
  ];
  const { nowMs } = given;
  const oldestMs = nowMs - OLDEST_DAYS * DAY_MS;
  const born = kinds
    .map((kind) => ({ ...kind, createdMs: oldestMs + Math.floor(random.below(OLDEST_DAYS * 1440) * 60_000) }))
    .sort((a, b) => a.createdMs - b.createdMs);
  const issues = born.map((birth, index) => itemOf(birth, index, given, random));
  for (const project of given.projects) {
    tidyUp(
      issues.filter(({ projectId }) => projectId === project.id),
      oldestMs,
      nowMs,
      random,
    );
  }
  for (const issue of issues) settle(issue);
  numberByTime(issues);
  return issues;
}

/**
 * Every quarter somebody sets a fix version on an eighth of a project's open items at once, five hundred at most: bulk edits, which make
 * "updated" look young and refine nothing.
 */
function tidyUp(issues: readonly Issue[], fromMs: number, nowMs: number, random: Random): void {
  for (let atMs = fromMs; atMs < nowMs - DAY_MS; atMs += EVERY_DAYS * DAY_MS) {
    const authorId = somebody(random);
    const touched = issues.filter(({ createdMs, resolvedMs }) => createdMs < atMs && (resolvedMs ?? Infinity) > atMs);
    for (const [index, issue] of random
      .some(touched, Math.min(MOST_ITEMS, Math.ceil(touched.length / SHARE)))
      .entries()) {
      const items = [{ ...systemChange('Fix Version', undefined, '', undefined, 'Next'), fieldId: 'fixVersions' }];
      issue.histories.push({ id: '', atMs: atMs + index * STEP_MS, authorId, items });
    }
  }
}

function itemOf(
  { isTechnical, isFinished, createdMs }: { isTechnical: boolean; isFinished: boolean; createdMs: number },
  index: number,
  { projects, framingFieldId, nowMs }: Given,
  random: Random,
): Issue {
  const place = index % projects.length;
  const project = projects[place];
  if (project === undefined) throw new RangeError('A generated site needs a project.');
  const id = String(FIRST_ID + index);
  const number = Math.floor(index / projects.length) + 1;
  const issue = newbornItem(
    { id, number, project, sprintId: place + 1, isTechnical, createdMs, framingFieldId },
    random,
  );
  liveThrough(issue, nowMs, random);
  if (isFinished) finish(issue, random);
  return issue;
}

function finish(issue: Issue, random: Random): void {
  const lastMs = Math.max(issue.createdMs, issue.histories.at(-1)?.atMs ?? 0, issue.comments.at(-1)?.createdMs ?? 0);
  const { toDo, done } = STANDARD.statuses;
  const items = [systemChange('status', toDo, 'To Do', done, 'Done')];
  issue.histories.push({ id: '', atMs: lastMs + 1, authorId: somebody(random), items });
  issue.statusId = done;
  issue.resolutionId = STANDARD.resolutions.done;
  issue.resolvedMs = lastMs + 1;
}

/** Brings what happened into the order of time, and `updated` up to it. */
function settle(issue: Issue): void {
  issue.histories.sort((a, b) => a.atMs - b.atMs);
  issue.updatedMs = Math.max(issue.createdMs, issue.histories.at(-1)?.atMs ?? 0, issue.comments.at(-1)?.createdMs ?? 0);
}

function numberByTime(issues: readonly Issue[]): void {
  const happened: (readonly [number, History | Comment])[] = issues.flatMap(({ histories, comments }) => [
    ...histories.map((one) => [one.atMs, one] as const),
    ...comments.map((one) => [one.createdMs, one] as const),
  ]);
  happened.sort(([a], [b]) => a - b).forEach(([, one], index) => (one.id = String(FIRST_ID + index)));
}
