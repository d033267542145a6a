import type { ReadFields } from '../site';
import { member, textOf } from './json';

/** What Jira's own lists show of an issue and nothing judges, by name. */
export type ListFacts = { readonly priority?: string | undefined; readonly assignee?: string | undefined };

/** The fields that hold it, with the sprint field, of which the sprints are read by `sprintsOf`. */
export const listFields = ({ sprint }: Pick<ReadFields, 'sprint'>): readonly string[] => [
  'priority',
  'assignee',
  ...(sprint ? [sprint.id] : []),
];

/** Read from an issue's fields; what was not asked for, or the issue has none of, is absent. */
export function listFactsOf(fields: unknown): ListFacts {
  return {
    priority: textOf(member(fields, 'priority', 'name')),
    assignee: textOf(member(fields, 'assignee', 'displayName')),
  };
}
