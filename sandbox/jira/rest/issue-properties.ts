import { checkProperty } from '../edit/inline-properties';
import { mayOnIssue, needIssue } from '../permissions';
import { created, forbidden, noContent, notFound, ok, type Reply } from '../reply';
import { param, READ_WORK, route, WRITE_WORK, type Call, type Route } from '../router';
import type { Issue } from '../site/issue';
import type { World } from '../world';

const ALL = '/rest/api/3/issue/{issueIdOrKey}/properties';
const ONE = `${ALL}/{propertyKey}`;

/** Properties of one issue. Writing needs the permission to edit it, and leaves no trace: no `updated`, no changelog, no event. */
export const ISSUE_PROPERTY_ROUTES: readonly Route[] = [
  route('GET', ALL, READ_WORK, keys),
  route('GET', ONE, READ_WORK, read),
  route('PUT', ONE, WRITE_WORK, write),
  route('DELETE', ONE, WRITE_WORK, remove),
];

function keys(call: Call): Reply {
  const issue = needIssue(call.store, call.actor, param(call, 'issueIdOrKey'));
  const base = `${call.store.site.baseUrl}/rest/api/3/issue/${issue.id}/properties`;
  const all = Object.keys(issue.properties).map((key) => ({ key, self: `${base}/${encodeURIComponent(key)}` }));
  return ok({ keys: all }, all.length);
}

function read(call: Call): Reply {
  const { issue, key } = needProperty(call);
  return ok({ key, value: issue.properties[key] });
}

function write(call: Call): Reply {
  const issue = editableIssue(call);
  const key = param(call, 'propertyKey');
  checkProperty(key, call.body);
  const isNew = !Object.hasOwn(issue.properties, key);
  setProperties(call, issue, { [key]: call.body });
  return isNew ? created(undefined) : { ...ok(undefined), objects: 0 };
}

function remove(call: Call): Reply {
  const { issue, key } = needProperty(call);
  editableIssue(call);
  call.index.willChange(issue.id, issue);
  const { [key]: _, ...rest } = issue.properties;
  issue.properties = rest;
  call.changed(issue.id);
  return noContent();
}

/** Writes properties of one issue and lets the index know. */
export function setProperties(world: World, issue: Issue, properties: Readonly<Record<string, unknown>>): void {
  world.index.willChange(issue.id, issue);
  issue.properties = { ...issue.properties, ...properties };
  world.changed(issue.id);
}

function needProperty(call: Call): { issue: Issue; key: string } {
  const issue = needIssue(call.store, call.actor, param(call, 'issueIdOrKey'));
  const key = param(call, 'propertyKey');
  if (!Object.hasOwn(issue.properties, key)) throw notFound(`The property ${key} does not exist.`);
  return { issue, key };
}

function editableIssue(call: Call): Issue {
  const issue = needIssue(call.store, call.actor, param(call, 'issueIdOrKey'));
  if (mayOnIssue(call.store, call.actor, 'EDIT_ISSUES', issue)) return issue;
  throw forbidden('You do not have permission to edit this issue.');
}
