import type { Issue } from '../issue/issue';
import type { ItemDate } from './item-date';
import { inSequence, type SprintSeen } from './sprint-calendar';
import type { Need } from './waiting';

/** An open work item, as the order of a backlog looks at it. */
export type OrderItem = {
  readonly issue: Issue;
  readonly date?: ItemDate | undefined;
  /** Those in its field: the closed ones that it was in, and the one that it is in or planned for. */
  readonly sprints: readonly SprintSeen[];
  /** What it must wait for, and what waits for it, as far as this reader sees: open items alone. */
  readonly needs: readonly Need[];
};

/** An item with its place, counted from 1 over the whole order, "of those you can see". */
export type PlacedItem<T extends OrderItem = OrderItem> = T & { readonly place: number };

/** What stands together: a Sprint that runs or is planned, work in progress without a Sprint, or what comes after. */
export type OrderGroup<T extends OrderItem = OrderItem> = {
  readonly kind: 'running' | 'planned' | 'inProgress' | 'backlog';
  readonly sprint?: SprintSeen | undefined;
  readonly items: readonly PlacedItem<T>[];
};

/**
 * The order of a backlog: what is in the Sprints that run, then in those to come as they follow one another, then the rest. A
 * project without Sprints has what is in progress first. Within a group items stand as they are given, by Jira's rank. Epics and
 * sub-tasks have no place of their own. Groups without an item are left out.
 */
export function orderOf<T extends OrderItem>(ranked: readonly T[]): readonly OrderGroup<T>[] {
  const items = ranked.filter(({ issue }) => issue.type.level === 'standard');
  const ahead = items.map((item) => sprintAhead(item));
  const sprints = [...new Map(ahead.flatMap((sprint) => (sprint ? [[sprint.id, sprint] as const] : []))).values()];
  const inSprint = (id: string) => items.filter((_, at) => ahead[at]?.id === id);
  const unplanned = items.filter((_, at) => ahead[at] === undefined);
  const isInProgress = ({ issue }: T) => sprints.length === 0 && issue.status.category === 'indeterminate';
  const groups: readonly (Omit<OrderGroup<T>, 'items'> & { readonly items: readonly T[] })[] = [
    ...inSequence(sprints, 'active').map((sprint) => ({
      kind: 'running' as const,
      sprint,
      items: inSprint(sprint.id),
    })),
    ...inSequence(sprints, 'future').map((sprint) => ({
      kind: 'planned' as const,
      sprint,
      items: inSprint(sprint.id),
    })),
    { kind: 'inProgress', items: unplanned.filter(isInProgress) },
    { kind: 'backlog', items: unplanned.filter((item) => !isInProgress(item)) },
  ];
  let place = 0;
  return groups
    .filter((group) => group.items.length > 0)
    .map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, place: (place += 1) })) }));
}

/** The Sprint that an item is in, or else planned for; of several that run the first in its field. */
function sprintAhead({ sprints }: OrderItem): SprintSeen | undefined {
  return sprints.find(({ state }) => state === 'active') ?? sprints.find(({ state }) => state === 'future');
}
