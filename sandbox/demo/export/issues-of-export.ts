import { adf } from '../../jira/site/adf';
import { anIssue, type Comment, type History, type HistoryItem, type Issue } from '../../jira/site/issue';
import { STANDARD } from '../../jira/site/standard';
import { numberAt } from './as-it-stood';
import { type Catalogue, idsOf, type Standing } from './catalogue-of-export';
import type { ExportedChange, ExportedComment, ExportedHistory } from './exported-issue';
import type { ExportedProject } from './projects-of-export';

/** What the export's names are called on the site. */
export type SiteNames = {
  readonly catalogue: Catalogue;
  readonly projects: ReadonlyMap<string, ExportedProject>;
};

const NUMBER = /^[1-9]\d{0,17}$/u;
const FIRST_MADE_ID = 1_000_001;

/** The issues as they stood at a moment, with what had happened to them by then. */
export function issuesOf(standing: readonly Standing[], names: SiteNames, atMs: number): Issue[] {
  const isNumbered = standing.every(({ issue }) => NUMBER.test(issue.id));
  const ids = new Map(
    standing.map(({ issue }, index) => [issue.key, isNumbered ? issue.id : String(FIRST_MADE_ID + index)]),
  );
  let lastId = Math.max(FIRST_MADE_ID, ...[...ids.values()].map(Number).slice(-1)) + standing.length;
  const nextId = (): string => String((lastId += 1));
  return standing.map((one, index) => issueOf(one, index, { ...names, ids, nextId, atMs }));
}

type Building = SiteNames & {
  readonly ids: ReadonlyMap<string, string>;
  readonly nextId: () => string;
  readonly atMs: number;
};

function issueOf(standing: Standing, index: number, building: Building): Issue {
  const { issue, state } = standing;
  const { catalogue, projects, ids, nextId, atMs } = building;
  const project = projects.get(issue.projectKey);
  const id = ids.get(issue.key);
  const issueTypeId = catalogue.types.get(state.type);
  const statusId = catalogue.statuses.get(state.status);
  if (!project || id === undefined || issueTypeId === undefined || statusId === undefined) {
    throw new Error(`${issue.key} was not met when its names were numbered.`);
  }
  const { key, createdMs, reporter, creator } = issue;
  const happened = (issue.histories ?? []).filter((history) => history.atMs <= atMs);
  const said = issue.comments.filter((comment) => comment.createdMs <= atMs);
  const parentId = state.parentKey === undefined ? undefined : ids.get(state.parentKey);
  const points = numberAt(issue, 'story points', atMs);
  const estimate = numberAt(issue, 'timeoriginalestimate', atMs);
  const priorityId = state.priority === undefined ? undefined : catalogue.priorities.get(state.priority);
  const resolutionId = state.resolution === undefined ? undefined : catalogue.resolutions.get(state.resolution);
  return anIssue(
    { id, key, projectId: project.project.id, issueTypeId, statusId, summary: state.summary, createdMs },
    {
      labels: [...state.labels],
      componentIds: idsOf(project.components, state.components),
      fixVersionIds: idsOf(project.versions, state.fixVersions),
      updatedMs: lastChange(standing, happened, said, atMs),
      ...(state.description.trim() !== '' && { description: adf(unixLines(state.description)) }),
      ...(priorityId !== undefined && { priorityId }),
      ...(resolutionId !== undefined && { resolutionId, resolvedMs: Math.min(issue.resolvedMs ?? createdMs, atMs) }),
      ...(parentId !== undefined && { parentId }),
      ...(state.dueOn !== undefined && { dueOn: state.dueOn }),
      ...(state.assignee && { assigneeId: state.assignee.accountId }),
      ...(reporter && { reporterId: reporter.accountId }),
      ...(creator && { creatorId: creator.accountId }),
      ...(estimate !== undefined && { originalEstimateSeconds: estimate }),
      custom: {
        [STANDARD.fields.rank]: `0|i${index.toString(36).padStart(5, '0')}:`,
        ...(points !== undefined && { [STANDARD.fields.storyPoints]: points }),
      },
      comments: said.map((comment) => commentOf(comment, nextId())),
      histories: happened.map((history) => historyOf(history, nextId())),
    },
  );
}

/** Where the export has no change history, `updated` stands as long as it lies before the moment. */
function lastChange(
  { issue }: Standing,
  happened: readonly ExportedHistory[],
  said: readonly ExportedComment[],
  atMs: number,
): number {
  const changed = happened.reduce((newest, one) => Math.max(newest, one.atMs), issue.createdMs);
  const known = said.reduce((newest, one) => Math.max(newest, one.createdMs), changed);
  return issue.histories === undefined && issue.updatedMs <= atMs ? Math.max(known, issue.updatedMs) : known;
}

function commentOf({ createdMs, updatedMs, author, body }: ExportedComment, id: string): Comment {
  const who = author && { authorId: author.accountId, updateAuthorId: author.accountId };
  return { id, ...who, createdMs, updatedMs, body: adf(unixLines(body)), properties: {} };
}

function historyOf({ atMs, author, changes }: ExportedHistory, id: string): History {
  return { id, atMs, ...(author && { authorId: author.accountId }), items: changes.map(itemOf) };
}

function itemOf({ field, fieldId, isCustom, from, to }: ExportedChange): HistoryItem {
  const sides = { from: null, fromText: from ?? null, to: null, toText: to ?? null };
  return { field, fieldType: isCustom ? 'custom' : 'jira', ...(fieldId !== undefined && { fieldId }), ...sides };
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
