import { adf } from '../jira/site/adf';
import { anIssue, type History, type HistoryItem, type Issue } from '../jira/site/issue';
import { STANDARD, STANDARD_PRIORITIES, STANDARD_RESOLUTIONS, STANDARD_STATUSES } from '../jira/site/standard';
import { customChange, systemChange } from './change-item';
import { type Deed, type Draft, projectKeyOf } from './draft';
import { PEOPLE, USERS } from './people';
import {
  COMMITTED,
  ESTIMATE,
  PROJECT_IDS,
  SECURITY_LEVEL,
  STATUS_IDS,
  VERSION_IDS,
  VERSION_NAME,
  type PriorityName,
} from './projects';
import { demoSprints } from './sprints';

/** Gives numbers that nothing has yet, for histories and comments in order of time. */
export type NextId = () => string;

const FIELDS = STANDARD.fields;
const SPRINT_NAMES = new Map(demoSprints().map(({ id, name }) => [id, name]));
const NAMES = new Map([...STANDARD_STATUSES, COMMITTED].map(({ id, name }): [string, string] => [id, name]));

/** The item as it was on the day it was created. */
export function newborn(draft: Draft, id: string, parentId: string | undefined, framingFieldId: string): Issue {
  const { key, type, summary, createdMs, labels = [], priority = 'medium', reporter, framing, points } = draft;
  const accountId = PEOPLE[reporter];
  return anIssue(
    {
      id,
      key,
      projectId: PROJECT_IDS[projectKeyOf(key)],
      issueTypeId: STANDARD.types[type],
      statusId: STATUS_IDS.toDo,
      summary,
      createdMs,
    },
    {
      labels: [...labels],
      priorityId: STANDARD.priorities[priority],
      reporterId: accountId,
      creatorId: accountId,
      ...(draft.description !== undefined && { description: adf(draft.description) }),
      ...(parentId !== undefined && { parentId }),
      ...(draft.isSecret && { securityLevelId: SECURITY_LEVEL }),
      custom: {
        ...(points !== undefined && { [pointsFieldOf(key).id]: points }),
        ...(framing !== undefined && { [framingFieldId]: framing }),
      },
    },
  );
}

/** Does a deed to an item, as Jira records it: in the changelog or among the comments. */
export function happen(issue: Issue, deed: Deed, nextId: NextId, framingFieldId: string): void {
  const { atMs, by } = deed;
  const authorId = PEOPLE[by];
  issue.updatedMs = Math.max(issue.updatedMs, atMs);
  if (deed.kind === 'comment') {
    const body = adf(deed.text);
    issue.comments.push({ id: nextId(), authorId, createdMs: atMs, updatedMs: atMs, body, properties: {} });
    return;
  }
  const items = changesOf(issue, deed, framingFieldId);
  const entry: History = { id: nextId(), atMs, authorId, items };
  if (items.length > 0) issue.histories.push(entry);
}

function changesOf(issue: Issue, deed: Exclude<Deed, { kind: 'comment' }>, framingFieldId: string): HistoryItem[] {
  switch (deed.kind) {
    case 'points':
      return setPoints(issue, deed.to);
    case 'framing':
      return setCustom(issue, { id: framingFieldId, name: 'Impact framing' }, deed.to, JSON.stringify);
    case 'priority':
      return setPriority(issue, deed.to);
    case 'status':
      return setStatus(issue, deed);
    case 'sprint':
      return setSprint(issue, deed.to);
    case 'assignee': {
      const from = issue.assigneeId;
      issue.assigneeId = PEOPLE[deed.to];
      return [systemChange('assignee', from, nameOfPerson(from), issue.assigneeId, nameOfPerson(issue.assigneeId))];
    }
    case 'rank':
      return [customChange(FIELDS.rank, 'Rank', '', 'Ranked higher')];
    case 'migration':
      return migrate(issue);
  }
}

function setPoints(issue: Issue, to: number): HistoryItem[] {
  return setCustom(issue, pointsFieldOf(issue.key), to, String);
}

function setCustom(issue: Issue, field: { id: string; name: string }, to: unknown, text: (value: unknown) => string) {
  const before = issue.custom[field.id];
  issue.custom[field.id] = to;
  return [customChange(field.id, field.name, before === undefined ? '' : text(before), text(to))];
}

function setPriority(issue: Issue, name: PriorityName): HistoryItem[] {
  const from = issue.priorityId;
  issue.priorityId = STANDARD.priorities[name];
  const nameOf = (id: string | undefined) => STANDARD_PRIORITIES.find((one) => one.id === id)?.name;
  return [systemChange('priority', from, nameOf(from), issue.priorityId, nameOf(issue.priorityId))];
}

function setStatus(issue: Issue, { to, atMs }: Extract<Deed, { kind: 'status' }>): HistoryItem[] {
  const from = issue.statusId;
  issue.statusId = STATUS_IDS[to];
  const moved = systemChange('status', from, NAMES.get(from), issue.statusId, NAMES.get(issue.statusId));
  if (to !== 'done') return [moved];
  issue.resolutionId = STANDARD.resolutions.done;
  issue.resolvedMs = atMs;
  const name = STANDARD_RESOLUTIONS.find(({ id }) => id === issue.resolutionId)?.name;
  return [systemChange('resolution', undefined, undefined, issue.resolutionId, name), moved];
}

/** Out of a sprint, an item keeps the closed sprints it was in. */
function setSprint(issue: Issue, to: number | undefined): HistoryItem[] {
  const before = sprintsOf(issue);
  const after = to === undefined ? [] : [to];
  issue.custom[FIELDS.sprint] = [...new Set([...before, ...after])];
  const names = (ids: readonly number[]) => ids.map((id) => SPRINT_NAMES.get(id) ?? id).join(', ');
  const current = before.slice(-1);
  const item = customChange(FIELDS.sprint, 'Sprint', names(current), names(after));
  return [{ ...item, from: current.join(', '), to: after.join(', ') }];
}

function sprintsOf(issue: Issue): number[] {
  const value = issue.custom[FIELDS.sprint];
  return Array.isArray(value) ? value.map(Number) : [];
}

function migrate(issue: Issue): HistoryItem[] {
  const versionId = VERSION_IDS[projectKeyOf(issue.key)];
  issue.fixVersionIds = [versionId];
  const workflow = systemChange('Workflow', undefined, 'Simplified workflow', undefined, 'Software workflow');
  return [{ ...systemChange('Fix Version', undefined, '', versionId, VERSION_NAME), fieldId: 'fixVersions' }, workflow];
}

/** The field in which a project estimates. */
function pointsFieldOf(key: string): { id: string; name: string } {
  return projectKeyOf(key) === 'OPS' ? ESTIMATE : { id: FIELDS.storyPoints, name: 'Story Points' };
}

function nameOfPerson(accountId: string | undefined): string | undefined {
  return USERS.find((user) => user.accountId === accountId)?.displayName;
}
