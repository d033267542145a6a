import type { ExportedChange, ExportedHistory, ExportedIssue, ExportedState } from './exported-issue';

const KEY = /^[A-Z][A-Z0-9_]*-\d+$/u;

/**
 * What an issue's fields held at a moment: the changes made since are taken back, newest first. What the export gives no
 * old value for stays as it is today, except the assignee, who is then unknown.
 */
export function asItStood({ state, histories = [] }: ExportedIssue, atMs: number): ExportedState {
  const then = { ...state };
  for (const { changes } of later(histories, atMs)) {
    for (const change of [...changes].reverse()) takeBack(then, change);
  }
  return then;
}

function later(histories: readonly ExportedHistory[], atMs: number): readonly ExportedHistory[] {
  return histories.filter((history) => history.atMs > atMs).reverse();
}

function takeBack(state: ExportedState, change: ExportedChange): void {
  const { field, from } = change;
  switch (field.toLowerCase()) {
    case 'summary':
      state.summary = from?.trim() || state.summary;
      return;
    case 'description':
      state.description = from ?? '';
      return;
    case 'issuetype':
      state.type = from || state.type;
      return;
    case 'status':
      state.status = from || state.status;
      return;
    case 'resolution':
      state.resolution = from || undefined;
      return;
    case 'priority':
      state.priority = from || undefined;
      return;
    case 'labels':
      state.labels = (from ?? '').split(' ').filter((label) => label !== '');
      return;
    case 'component':
    case 'components':
      state.components = exchanged(state.components, change);
      return;
    case 'fix version':
      state.fixVersions = exchanged(state.fixVersions, change);
      return;
    case 'parent':
    case 'epic link':
    case 'issueparentassociation':
      state.parentKey = from !== undefined && KEY.test(from) ? from : undefined;
      return;
    case 'duedate':
      state.dueOn = from?.slice(0, 10) || undefined;
      return;
    case 'assignee':
      state.assignee = undefined;
      return;
  }
}

/** A list's changelog names what came and what went, one item each. */
function exchanged(names: readonly string[], { from, to }: ExportedChange): readonly string[] {
  const without = names.filter((name) => name !== to);
  return from ? [...new Set([...without, from])] : without;
}

/** The number that a field of the changelog held at a moment, such as story points, which exports give nowhere else. */
export function numberAt({ histories = [] }: ExportedIssue, field: string, atMs: number): number | undefined {
  const newest = histories
    .filter((history) => history.atMs <= atMs)
    .flatMap(({ changes }) => changes.filter((change) => change.field.toLowerCase() === field))
    .at(-1);
  const number = newest?.to ? Number(newest.to) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
