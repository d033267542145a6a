import type { Actor } from '../actor';
import type { Field } from './field';
import type { Issue } from '../site/issue';
import type { Store } from '../store';

/** What of an issue is asked for. No `fields` means the member is left out. */
export type IssueView = {
  readonly fields: readonly Field[] | undefined;
  /** Keys of issue properties to put inline. */
  readonly properties: readonly string[];
};

/** An issue as `issue`, `search/jql` and `bulkfetch` answer it. */
export function issueBean(store: Store, issue: Issue, view: IssueView, actor: Actor): Record<string, unknown> {
  const bean: Record<string, unknown> = {
    id: issue.id,
    self: `${store.site.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
  };
  if (view.fields !== undefined) {
    bean['fields'] = Object.fromEntries(view.fields.map((field) => [field.id, field.read(store, issue, actor)]));
  }
  if (view.properties.length > 0) bean['properties'] = chosenProperties(issue, view.properties);
  return bean;
}

function chosenProperties(issue: Issue, keys: readonly string[]): Record<string, unknown> {
  const wanted = keys.includes('*all') ? Object.keys(issue.properties) : keys;
  const present = wanted.filter((key) => Object.hasOwn(issue.properties, key));
  return Object.fromEntries(present.map((key) => [key, issue.properties[key]]));
}
