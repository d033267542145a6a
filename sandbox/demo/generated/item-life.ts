import { adf } from '../../jira/site/adf';
import type { Comment, History, HistoryItem, Issue } from '../../jira/site/issue';
import { STANDARD } from '../../jira/site/standard';
import { DAY_MS } from '../calendar';
import { customChange, systemChange } from '../change-item';
import type { Random } from '../random';
import { AUTOMATION_ID, PEOPLE } from './crew';

/** Changes an item sees, drawn evenly: the tenths of a real backlog of 739 items with 4,826 changes. */
const CHANGES = [2, 3, 4, 4, 5, 6, 7, 8, 10, 14] as const;
const COMMENTS = [0, 0, 0, 1, 1, 1, 1, 2, 2, 4] as const;

/** How many days an item has people's attention after it was written, drawn evenly. The rest of its life it waits. */
const ATTENTION_DAYS = [1, 3, 7, 14, 30, 45, 60, 120, 300, 900] as const;

type Change = (issue: Issue, random: Random) => HistoryItem;

/** As often as they are listed. Most of what happens to an item is no refinement. */
const CHANGE_KINDS: readonly [Change, ...Change[]] = [
  status,
  status,
  status,
  (issue) => systemChange('assignee', undefined, undefined, issue.assigneeId, 'Somebody'),
  (issue) => systemChange('assignee', undefined, undefined, issue.assigneeId, 'Somebody'),
  () => systemChange('Link', undefined, undefined, undefined, 'This work item relates to another'),
  () => systemChange('Attachment', undefined, undefined, undefined, 'picture.png'),
  () => customChange(STANDARD.fields.rank, 'Rank', '', 'Ranked higher'),
  () => customChange(STANDARD.fields.rank, 'Rank', '', 'Ranked lower'),
  priority,
  points,
  points,
  (issue) => systemChange('summary', undefined, 'A first idea', undefined, issue.summary),
  () => systemChange('description', undefined, '', undefined, 'More of what was said'),
  (issue) => systemChange('labels', undefined, '', undefined, issue.labels.join(' ')),
];

function status(_: Issue, random: Random): HistoryItem {
  const { toDo, ready, inProgress } = STANDARD.statuses;
  const to = random.oneOf([toDo, ready, inProgress] as const);
  return systemChange('status', toDo, 'To Do', to, to);
}

function priority(issue: Issue, random: Random): HistoryItem {
  const from = issue.priorityId;
  issue.priorityId = random.oneOf(Object.values(STANDARD.priorities) as [string, ...string[]]);
  return systemChange('priority', from, from, issue.priorityId, issue.priorityId);
}

function points(issue: Issue, random: Random): HistoryItem {
  const before = issue.custom[STANDARD.fields.storyPoints];
  const after = random.oneOf([1, 2, 3, 5, 8, 13] as const);
  issue.custom[STANDARD.fields.storyPoints] = after;
  return customChange(
    STANDARD.fields.storyPoints,
    'Story Points',
    typeof before === 'number' ? String(before) : '',
    String(after),
  );
}

/**
 * Gives an item a past: people change it and talk about it while it has their attention, then it waits, and the rule
 * engine comments on every fifth. Ids are not set: they rise with time over the whole site.
 */
export function liveThrough(issue: Issue, nowMs: number, random: Random): void {
  const attentionMs = Math.min(random.oneOf(ATTENTION_DAYS) * DAY_MS, nowMs - issue.createdMs);
  const sometime = () => issue.createdMs + 1 + random.below(Math.max(1, attentionMs));
  const moments = Array.from({ length: random.oneOf(CHANGES) }, sometime).sort((a, b) => a - b);
  issue.histories = moments.map((atMs): History => {
    return { id: '', atMs, authorId: somebody(random), items: [random.oneOf(CHANGE_KINDS)(issue, random)] };
  });
  issue.comments = Array.from({ length: random.oneOf(COMMENTS) }, () => commentAt(sometime(), somebody(random)));
  if (random.below(5) === 0) issue.comments.push(commentAt(nowMs - random.below(20 * DAY_MS), AUTOMATION_ID));
  issue.comments.sort((a, b) => a.createdMs - b.createdMs);
}

/** One of the crew; the first few do most of the work, as everywhere. */
export function somebody(random: Random): string {
  const person = PEOPLE[random.below(random.below(PEOPLE.length) + 1)];
  return person?.accountId ?? '';
}

function commentAt(createdMs: number, authorId: string): Comment {
  return { id: '', authorId, createdMs, updatedMs: createdMs, body: adf('Let us look at this again.'), properties: {} };
}
