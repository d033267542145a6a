import { FIELD_KINDS, type CustomField } from '../site/catalogue';
import type { Issue } from '../site/issue';
import type { Store } from '../store';
import { jiraTime } from '../render/time';
import type { Field } from './field';

/** A custom field of the site as the REST API shows it. */
export function customFieldOf(custom: CustomField): Field {
  return {
    id: custom.id,
    name: custom.name,
    description: custom.description,
    schema: custom.schema,
    clauseNames: [`cf[${custom.schema.customId}]`, custom.name],
    orderable: true,
    read:
      custom.schema.custom === FIELD_KINDS.sprint ? sprints(custom.id) : (_, issue) => issue.custom[custom.id] ?? null,
  };
}

function sprints(fieldId: string): Field['read'] {
  return (store, issue) => {
    const ids = sprintIds(issue, fieldId);
    return ids.length === 0 ? null : ids.map((id) => sprintBean(store, id));
  };
}

/** The sprints an issue is or was in, oldest first. */
export function sprintIds(issue: Issue, fieldId: string): readonly number[] {
  const value = issue.custom[fieldId];
  return Array.isArray(value) ? value.filter((id): id is number => typeof id === 'number') : NO_SPRINTS;
}

const NO_SPRINTS: readonly number[] = [];

function sprintBean(store: Store, id: number): Record<string, unknown> {
  const sprint = store.sprints.get(id);
  if (sprint === undefined) return { id };
  const moment = (ms: number | undefined): string | undefined =>
    ms === undefined ? undefined : jiraTime(ms, store.site.timeZone);
  return {
    id,
    name: sprint.name,
    state: sprint.state,
    boardId: sprint.boardId,
    goal: sprint.goal ?? '',
    startDate: moment(sprint.startMs),
    endDate: moment(sprint.endMs),
    completeDate: moment(sprint.completeMs),
  };
}
