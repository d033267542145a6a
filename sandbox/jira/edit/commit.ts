import type { Actor } from '../actor';
import { updatedEvent } from '../events/issue-events';
import type { HistoryItem, Issue } from '../site/issue';
import type { World } from '../world';

/** How an edit shows: in the changelog and as an event, unless a private write leaves one out. */
export type Traces = { readonly changelog: boolean; readonly event: boolean };

/** Saves a draft: changelog entry, `updated`, search index, event. An edit that changed nothing leaves no trace. */
export function commitEdit(
  world: World,
  actor: Actor,
  issue: Issue,
  draft: Issue,
  items: readonly HistoryItem[],
  traces: Traces = { changelog: true, event: true },
): void {
  const { store } = world;
  const hasPropertyChange = JSON.stringify(issue.properties) !== JSON.stringify(draft.properties);
  if (items.length === 0 && !hasPropertyChange) return;
  world.index.willChange(issue.id, issue);
  const before = issue.statusId;
  if (items.length > 0) {
    draft.updatedMs = store.nowMs();
    if (traces.changelog) {
      const authorId = actor.user?.accountId;
      const entry = { id: store.nextId(), atMs: store.nowMs(), items: [...items] };
      draft.histories = [...issue.histories, authorId === undefined ? entry : { ...entry, authorId }];
    }
  }
  takeOver(issue, draft);
  if (items.length > 0 && traces.event) {
    const statuses = before === issue.statusId ? undefined : ([before, issue.statusId] as const);
    world.emit(updatedEvent(store, actor, issue, items, statuses));
  }
  world.changed(issue.id);
}

/** A copy of an issue that editors may write into. Histories and comments are shared: edits don't change them. */
export function draftOf(issue: Issue): Issue {
  return { ...issue, custom: { ...issue.custom }, properties: { ...issue.properties } };
}

/** Makes the site's issue what the draft is, in place: everything on the site refers to the same object. */
function takeOver(issue: Issue, draft: Issue): void {
  for (const key of Object.keys(issue)) if (!Object.hasOwn(draft, key)) Reflect.deleteProperty(issue, key);
  Object.assign(issue, draft);
}
