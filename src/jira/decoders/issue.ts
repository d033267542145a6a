import type { Issue, Named, StatusCategory } from '../../core/issue/issue';
import type { ReadFields } from '../site';
import { authorOf } from './author';
import { eachOf, idOf, member, numberOf, textOf } from './json';
import { momentAt } from './moment';
import { levelOf } from './level';

/** Jira has a fourth category, "undefined", for statuses nobody sorted: not begun, as its boards show them. */
const CATEGORIES: Readonly<Record<string, StatusCategory>> = {
  new: 'new',
  undefined: 'new',
  indeterminate: 'indeterminate',
  done: 'done',
};

/** Fields of Jira that an `Issue` is made of, beside the site's own. */
export const ISSUE_FIELDS = [
  'summary',
  'issuetype',
  'status',
  'project',
  'labels',
  'components',
  'parent',
  'created',
  'updated',
  'creator',
  'security',
] as const;

/** The core's facts, without the framing; `undefined` when one that every issue has is missing or odd. */
export function issueOf(value: unknown, site: ReadFields): Issue | undefined {
  const field = (...path: readonly string[]) => member(value, 'fields', ...path);
  const id = idOf(member(value, 'id'));
  const key = textOf(member(value, 'key'));
  const projectId = idOf(field('project', 'id'));
  const projectKey = textOf(field('project', 'key'));
  const summary = textOf(field('summary'));
  const type = namedOf(field('issuetype'));
  const status = namedOf(field('status'));
  const category = categoryOf(field('status', 'statusCategory', 'key'));
  const createdAt = momentAt(field('created'));
  const updatedAt = momentAt(field('updated'));
  if (!id || !key || !projectId || !projectKey || summary === undefined) return undefined;
  if (!type || !status || !category || !createdAt || !updatedAt) return undefined;
  return {
    id,
    key,
    projectId,
    projectKey,
    summary,
    type: { ...type, level: levelOf(field('issuetype')) },
    status: { ...status, category },
    labels: eachOf(field('labels'), textOf),
    components: eachOf(field('components'), namedOf),
    parent: parentOf(field('parent')),
    createdAt,
    updatedAt,
    creator: authorOf(field('creator')),
    securityLevelId: idOf(field('security', 'id')),
    storyPoints: site.storyPoints.map(({ id }) => numberOf(field(id))).find((points) => points !== undefined),
  };
}

function parentOf(value: unknown): Issue['parent'] {
  const key = textOf(member(value, 'key'));
  return key ? { id: idOf(member(value, 'id')), key } : undefined;
}

function namedOf(value: unknown): Named | undefined {
  const name = textOf(member(value, 'name'));
  return name === undefined ? undefined : { id: idOf(member(value, 'id')), name };
}

function categoryOf(value: unknown): StatusCategory | undefined {
  const key = textOf(value);
  return key !== undefined && Object.hasOwn(CATEGORIES, key) ? CATEGORIES[key] : undefined;
}

/** Whether an issue's fields say that it is done. */
export function isDone(fields: unknown): boolean {
  return categoryOf(member(fields, 'status', 'statusCategory', 'key')) === 'done';
}
