import type { History, HistoryItem } from '../site/issue';
import type { Store } from '../store';
import { userBean } from './person';
import { jiraTime } from './time';

/** A changelog entry of one issue; times as text. */
export function historyBean(store: Store, history: History): Record<string, unknown> {
  return { ...common(store, history), created: jiraTime(history.atMs, store.site.timeZone) };
}

/** The same from the bulk endpoint: there the time is a number of milliseconds. */
export function bulkHistoryBean(store: Store, history: History): Record<string, unknown> {
  return { ...common(store, history), created: history.atMs };
}

function common(store: Store, history: History): Record<string, unknown> {
  const author = userBean(store, history.authorId);
  return { id: history.id, ...(author === null ? {} : { author }), items: history.items.map(itemBean) };
}

function itemBean(item: HistoryItem): Record<string, unknown> {
  const bean: Record<string, unknown> = { field: item.field, fieldtype: item.fieldType };
  if (item.fieldId !== undefined) bean['fieldId'] = item.fieldId;
  if (item.from !== undefined) bean['from'] = item.from;
  if (item.fromText !== undefined) bean['fromString'] = item.fromText;
  if (item.to !== undefined) bean['to'] = item.to;
  if (item.toText !== undefined) bean['toString'] = item.toText;
  return bean;
}

/** The item as `avi:jira:updated:issue` carries it. */
export const eventItem = itemBean;
