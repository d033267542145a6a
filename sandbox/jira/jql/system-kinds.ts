import { seesProject } from '../permissions';
import { canRead } from '../render/comment';
import { plainText } from '../site/adf';
import type { Issue } from '../site/issue';
import { statusCategoryChangedMs } from '../status-category';
import { need } from '../store';
import type { JqlContext, JqlFieldKind } from './jql-context';
import type { JqlOperand } from './query';
import { keyKind, parentKind } from './kinds/key-kind';
import { namedKind } from './kinds/named-kind';
import { priorityKind } from './kinds/priority-kind';
import { textKind } from './kinds/text-kind';
import { userKind } from './kinds/user-kind';
import { dayKind, momentKind, numberKind, wordsKind } from './kinds/value-kinds';

const project: JqlFieldKind = namedKind(
  (issue) => issue.projectId,
  ({ store, actor }) =>
    store.site.projects
      .filter((project) => seesProject(store, actor, project))
      .flatMap(({ id, key, name }) => [
        { id, name: key },
        { id, name },
      ]),
);

const issueType: JqlFieldKind = namedKind(
  (issue) => issue.issueTypeId,
  ({ store }) => store.site.issueTypes,
  {
    standardIssueTypes: ({ store }) => typesAt(store.site.issueTypes, (level) => level === 0),
    subtaskIssueTypes: ({ store }) => typesAt(store.site.issueTypes, (level) => level < 0),
  },
);

const statusCategory: JqlFieldKind = namedKind(
  (issue, { store }) => need(store.statuses, issue.statusId, 'status').categoryKey,
  () => [
    { id: 'new', name: 'To Do' },
    { id: 'new', name: 'new' },
    { id: 'new', name: '2' },
    { id: 'indeterminate', name: 'In Progress' },
    { id: 'indeterminate', name: 'indeterminate' },
    { id: 'indeterminate', name: '4' },
    { id: 'done', name: 'Done' },
    { id: 'done', name: '3' },
  ],
);

const resolutions: JqlFieldKind = namedKind(
  (issue) => issue.resolutionId,
  ({ store }) => store.site.resolutions,
);

/** `Unresolved` is Jira's other way to say that a resolution is empty, alone or in a list. */
const resolution: JqlFieldKind = {
  ...resolutions,
  compile: (term, context) => resolutions.compile({ ...term, operand: withoutUnresolved(term.operand) }, context),
};

function withoutUnresolved(operand: JqlOperand): JqlOperand {
  if (operand.kind === 'list') return { ...operand, members: operand.members.map(withoutUnresolved) };
  return operand.kind === 'value' && operand.text.toLowerCase() === 'unresolved' ? { kind: 'empty' } : operand;
}

/** Jira's own fields as JQL knows them, by their names in lower case. */
export const SYSTEM_KINDS: ReadonlyMap<string, JqlFieldKind> = new Map<string, JqlFieldKind>([
  ['project', project],
  ...named(['key', 'issuekey', 'issue', 'id'], keyKind),
  ['parent', parentKind],
  ...named(['issuetype', 'type'], issueType),
  [
    'status',
    namedKind(
      (issue) => issue.statusId,
      ({ store }) => store.site.statuses,
    ),
  ],
  ['statuscategory', statusCategory],
  ['priority', priorityKind],
  ['resolution', resolution],
  ['labels', wordsKind((issue) => issue.labels)],
  ...named(
    ['component', 'components'],
    namedKind(
      (issue) => issue.componentIds,
      ({ store }) => [...store.components.values()],
    ),
  ),
  [
    'fixversion',
    namedKind(
      (issue) => issue.fixVersionIds,
      ({ store }) => [...store.versions.values()],
    ),
  ],
  [
    'affectedversion',
    namedKind(
      (issue) => issue.versionIds,
      ({ store }) => [...store.versions.values()],
    ),
  ],
  [
    'level',
    namedKind(
      (issue) => issue.securityLevelId,
      ({ store }) => store.site.projects.flatMap((p) => p.securityLevels),
    ),
  ],
  ['assignee', userKind((issue) => issue.assigneeId)],
  ['reporter', userKind((issue) => issue.reporterId)],
  ['creator', userKind((issue) => issue.creatorId)],
  ...named(
    ['created', 'createddate'],
    momentKind((issue) => issue.createdMs),
  ),
  ...named(
    ['updated', 'updateddate'],
    momentKind((issue) => issue.updatedMs),
  ),
  ...named(
    ['resolved', 'resolutiondate'],
    momentKind((issue) => issue.resolvedMs),
  ),
  ['statuscategorychangeddate', momentKind(statusCategoryChangedMs)],
  ...named(
    ['due', 'duedate'],
    dayKind((issue) => issue.dueOn),
  ),
  ['timespent', numberKind((issue) => issue.timeSpentSeconds)],
  ['summary', textKind((issue) => issue.summary)],
  ['description', textKind((issue) => plainText(issue.description))],
  ['environment', textKind((issue) => plainText(issue.environment))],
  ['comment', textKind(comments)],
  ['text', { compile: textKind(allText).compile }],
]);

function named(names: readonly string[], kind: JqlFieldKind): [string, JqlFieldKind][] {
  return names.map((name) => [name, kind]);
}

function typesAt(
  types: readonly { id: string; hierarchyLevel: number }[],
  isWanted: (level: number) => boolean,
): readonly string[] {
  return types.filter((type) => isWanted(type.hierarchyLevel)).map((type) => type.id);
}

function comments(issue: Issue, { actor }: JqlContext): string {
  return issue.comments
    .filter((comment) => canRead(actor, comment))
    .map((comment) => plainText(comment.body))
    .join('\n');
}

function allText(issue: Issue, context: JqlContext): string {
  const custom = Object.values(issue.custom).filter((value) => typeof value === 'string');
  const own = [issue.summary, plainText(issue.description), plainText(issue.environment)];
  return [...own, ...custom, comments(issue, context)].join('\n');
}
