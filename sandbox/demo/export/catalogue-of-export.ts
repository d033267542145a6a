import type { IssueType, Priority, Resolution, Status } from '../../jira/site/catalogue';
import { asItStood } from './as-it-stood';
import type { ExportedChange, ExportedIssue, ExportedState } from './exported-issue';

/** The catalogue of a site, with ids made for what the export knows by name. */
export type Catalogue = {
  readonly types: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, string>;
  readonly priorities: ReadonlyMap<string, string>;
  readonly resolutions: ReadonlyMap<string, string>;
  readonly issueTypes: IssueType[];
  /** In the order of a workflow: not begun, under way, done. */
  readonly allStatuses: Status[];
  readonly allPriorities: Priority[];
  readonly allResolutions: Resolution[];
};

/** Most urgent first; names that no one lists come last. */
const URGENCY = [
  'blocker',
  'highest',
  'critical',
  'high',
  'major',
  'medium',
  'normal',
  'minor',
  'low',
  'lowest',
  'trivial',
];

const CATEGORIES: readonly Status['categoryKey'][] = ['new', 'indeterminate', 'done'];

/** An issue that existed at a moment, and what its fields held then. */
export type Standing = { readonly issue: ExportedIssue; readonly state: ExportedState };

/** Everything that items were, then or today. */
export function catalogueOf(issues: readonly ExportedIssue[], standing: readonly Standing[]): Catalogue {
  const states = [...standing.map(({ state }) => state), ...issues.map(({ state }) => state)];
  const types = numbered(
    states.map(({ type }) => type),
    10_001,
  );
  const statuses = numbered(
    states.map(({ status }) => status),
    10_101,
  );
  const priorities = numbered(states.flatMap(({ priority }) => priority ?? []).sort(byUrgency), 1);
  const resolutions = numbered(
    states.flatMap(({ resolution }) => resolution ?? []),
    10_201,
  );
  return {
    types,
    statuses,
    priorities,
    resolutions,
    issueTypes: named(types).map((type) => ({ ...type, description: '', hierarchyLevel: levelOf(type.name) })),
    allStatuses: statusesOf(issues, statuses),
    allPriorities: named(priorities),
    allResolutions: named(resolutions),
  };
}

/**
 * The same issues with the statuses of their histories called what they are called today: a changelog keeps the name of then,
 * and a renamed status is still the same by its id.
 */
export function underTodaysNames(issues: readonly ExportedIssue[]): readonly ExportedIssue[] {
  const names = new Map(issues.flatMap(({ statusId, state }) => (statusId ? [[statusId, state.status] as const] : [])));
  const today = (id: string | undefined, text: string | undefined) => (id ? names.get(id) : undefined) ?? text;
  const renamed = (change: ExportedChange): ExportedChange =>
    change.field.toLowerCase() === 'status'
      ? { ...change, from: today(change.fromId, change.from), to: today(change.toId, change.to) }
      : change;
  return issues.map((issue) => ({
    ...issue,
    histories: issue.histories?.map((history) => ({ ...history, changes: history.changes.map(renamed) })),
  }));
}

/** The issues that existed at a moment, oldest first, as they stood. */
export function standingAt(issues: readonly ExportedIssue[], atMs: number): readonly Standing[] {
  return issues
    .filter(({ createdMs }) => createdMs <= atMs)
    .sort((a, b) => a.createdMs - b.createdMs)
    .map((issue) => ({ issue, state: asItStood(issue, atMs) }));
}

/** Gives each name an id of its own, counting up from `first`, in the order in which the names are met. */
export function numbered(names: Iterable<string>, first: number): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const name of names) {
    if (!ids.has(name)) ids.set(name, String(first + ids.size));
  }
  return ids;
}

/** The things of a catalogue as Jira keeps them: an id and a name. */
export function named(ids: ReadonlyMap<string, string>): { id: string; name: string }[] {
  return [...ids].map(([name, id]) => ({ id, name }));
}

/** Ids of some names; those that have none are left out. */
export function idsOf(ids: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  return names.flatMap((name) => ids.get(name) ?? []);
}

/**
 * A status has the category seen anywhere in the export, else it is not done. The most common status of those not begun
 * comes first: new items get it.
 */
function statusesOf(issues: readonly ExportedIssue[], ids: ReadonlyMap<string, string>): Status[] {
  const categories = new Map<string, Status['categoryKey']>();
  const counts = new Map<string, number>();
  for (const { state, statusCategory } of issues) {
    if (statusCategory) categories.set(state.status, statusCategory);
    counts.set(state.status, (counts.get(state.status) ?? 0) + 1);
  }
  const order = ({ categoryKey }: Status) => CATEGORIES.indexOf(categoryKey);
  return named(ids)
    .map((status): Status => ({ ...status, categoryKey: categories.get(status.name) ?? 'new' }))
    .sort((a, b) => order(a) - order(b) || (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0));
}

function levelOf(name: string): number {
  if (/^epic$/iu.test(name)) return 1;
  return /^sub-?task$/iu.test(name) ? -1 : 0;
}

function byUrgency(a: string, b: string): number {
  const place = (name: string) => (URGENCY.indexOf(name.toLowerCase()) + URGENCY.length + 1) % (URGENCY.length + 1);
  return place(a) - place(b);
}
