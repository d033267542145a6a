import {
  FIELD_KINDS,
  type CustomField,
  type IssueType,
  type LinkType,
  type Priority,
  type Resolution,
  type Status,
} from './catalogue';
import type { Screen } from './screen';

/** Ids of the catalogue that `aSite` starts with. Real sites have other ids: nothing may depend on these. */
export const STANDARD = {
  types: { epic: '10000', story: '10001', task: '10002', subtask: '10003', bug: '10004', technicalTask: '10005' },
  statuses: { toDo: '10000', ready: '10001', inProgress: '3', review: '10011', done: '10002' },
  priorities: { highest: '1', high: '2', medium: '3', low: '4', lowest: '5' },
  resolutions: { done: '10000', wontDo: '10001', duplicate: '10002' },
  linkTypes: { blocks: '10000', cloners: '10001', relates: '10003' },
  fields: {
    storyPoints: 'customfield_10016',
    rank: 'customfield_10019',
    sprint: 'customfield_10020',
    acceptanceCriteria: 'customfield_10030',
  },
  workflow: 'software-workflow',
  screen: 1,
  issueTypeScreenScheme: '1',
} as const;

export const STANDARD_TYPES: readonly IssueType[] = [
  { id: STANDARD.types.epic, name: 'Epic', description: 'A large piece of work.', hierarchyLevel: 1 },
  { id: STANDARD.types.story, name: 'Story', description: 'Something a user needs.', hierarchyLevel: 0 },
  { id: STANDARD.types.task, name: 'Task', description: 'A piece of work.', hierarchyLevel: 0 },
  { id: STANDARD.types.bug, name: 'Bug', description: 'Something that is wrong.', hierarchyLevel: 0 },
  { id: STANDARD.types.technicalTask, name: 'Technical task', description: 'Technical work.', hierarchyLevel: 0 },
  { id: STANDARD.types.subtask, name: 'Sub-task', description: 'A part of a work item.', hierarchyLevel: -1 },
];

export const STANDARD_STATUSES: readonly Status[] = [
  { id: STANDARD.statuses.toDo, name: 'To Do', categoryKey: 'new' },
  { id: STANDARD.statuses.ready, name: 'Ready', categoryKey: 'new' },
  { id: STANDARD.statuses.inProgress, name: 'In Progress', categoryKey: 'indeterminate' },
  { id: STANDARD.statuses.review, name: 'Review', categoryKey: 'indeterminate' },
  { id: STANDARD.statuses.done, name: 'Done', categoryKey: 'done' },
];

export const STANDARD_PRIORITIES: readonly Priority[] = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map(
  (name, index) => ({ id: String(index + 1), name }),
);

export const STANDARD_RESOLUTIONS: readonly Resolution[] = [
  { id: STANDARD.resolutions.done, name: 'Done' },
  { id: STANDARD.resolutions.wontDo, name: "Won't Do" },
  { id: STANDARD.resolutions.duplicate, name: 'Duplicate' },
];

export const STANDARD_LINK_TYPES: readonly LinkType[] = [
  { id: STANDARD.linkTypes.blocks, name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: STANDARD.linkTypes.cloners, name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: STANDARD.linkTypes.relates, name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

export const STANDARD_FIELDS: readonly CustomField[] = [
  customField(STANDARD.fields.storyPoints, 'Story Points', 'number', FIELD_KINDS.number),
  customField(STANDARD.fields.rank, 'Rank', 'any', FIELD_KINDS.rank),
  customField(STANDARD.fields.sprint, 'Sprint', 'array', FIELD_KINDS.sprint, 'json'),
  customField(STANDARD.fields.acceptanceCriteria, 'Acceptance Criteria', 'string', FIELD_KINDS.paragraph),
];

/** The one screen of a fresh site: what can be entered, in the order shown. */
export const STANDARD_SCREEN: Screen = {
  id: STANDARD.screen,
  name: 'Default Screen',
  description: 'Used wherever no other screen is chosen.',
  tabs: [
    {
      id: 1,
      name: 'Field Tab',
      fieldIds: [
        'summary',
        'issuetype',
        'description',
        'priority',
        'labels',
        'components',
        'fixVersions',
        'parent',
        'assignee',
        'reporter',
        'duedate',
        'timetracking',
        'security',
        STANDARD.fields.storyPoints,
        STANDARD.fields.sprint,
        STANDARD.fields.acceptanceCriteria,
      ],
    },
  ],
};

/** A custom field by its id, name and kind; `type` and `items` as in Jira's field schema. */
export function customField(id: string, name: string, type: string, kind: string, items?: string): CustomField {
  const customId = Number(id.replace('customfield_', ''));
  const schema = items === undefined ? { type, custom: kind, customId } : { type, items, custom: kind, customId };
  return { id, name, description: '', schema };
}
