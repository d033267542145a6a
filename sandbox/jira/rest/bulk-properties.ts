import { signedIn } from '../actor';
import { bodyOf, isJson, onlyMembers, textsMember, type Json } from '../body';
import { checkProperty } from '../edit/inline-properties';
import { WRITTEN } from '../../levers/task-end';
import { GaveUp } from '../jobs';
import { mayOnIssue } from '../permissions';
import { badRequest, Refused, type Reply } from '../reply';
import { route, WRITE_WORK, type Call, type Route } from '../router';
import type { Issue } from '../site/issue';
import { setProperties } from './issue-properties';
import { started } from './tasks';

/**
 * Properties of many issues at once: a task does it, and the answer says where to ask for it
 * (docs/platform.md#issue-properties).
 */
export const BULK_PROPERTY_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/issue/properties/multi', WRITE_WORK, writeDifferent),
  route('POST', '/rest/api/3/issue/properties', WRITE_WORK, writeSame),
];

type Write = { readonly issue: Issue; readonly properties: Json };

/** Different values for up to 100 issues. Issues that are unknown or not editable are left out, the rest is written. */
function writeDifferent(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['issues']);
  const given = body['issues'];
  if (!Array.isArray(given) || given.length === 0) throw badRequest('"issues" must name at least one issue.');
  if (given.length > 100) throw badRequest('"issues" must name at most 100 issues.');
  const writes = given.flatMap((entry): Write[] => {
    if (!isJson(entry) || typeof entry['issueID'] !== 'number')
      throw badRequest('Every issue needs a numeric issueID.');
    onlyMembers(entry, ['issueID', 'properties']);
    const properties = checkedProperties(entry['properties']);
    return editable(call, String(entry['issueID'])).map((issue) => ({ issue, properties }));
  });
  return startWrite(call, writes);
}

/** The same values for up to 10,000 issues; all of them must be editable. */
function writeSame(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['entitiesIds', 'properties']);
  const ids = textsMember(body, 'entitiesIds', true) ?? [];
  if (ids.length > 10_000) throw badRequest('"entitiesIds" must name at most 10000 issues.');
  const properties = checkedProperties(body['properties']);
  const issues = ids.flatMap((id) => editable(call, id));
  if (issues.length < ids.length) {
    throw badRequest('Some issues do not exist, or you do not have the permission to edit them.');
  }
  return startWrite(
    call,
    issues.map((issue) => ({ issue, properties })),
  );
}

function startWrite(call: Call, writes: readonly Write[]): Reply {
  const user = signedIn(call.actor);
  const ids = writes.map(({ issue }) => issue.id);
  if (call.jobs.isBusy(ids)) throw new Refused(409, ['Another bulk update on the same issues is already in progress.']);
  const task = call.jobs.start('Set issue properties', user.accountId, ids, () => {
    const reading = call.levers['task-end'];
    const left = writes.slice(WRITTEN[reading](writes.length));
    for (const { issue, properties } of writes) {
      if (!left.some((one) => one.issue === issue)) setProperties(call, issue, properties);
    }
    if (reading === 'failed') throw new GaveUp('The issue properties could not be set.');
    return reading === 'named' ? { failedIssues: left.map(({ issue }) => issue.id) } : undefined;
  });
  return { ...started(call.store, task), objects: writes.length };
}

function editable(call: Call, id: string): readonly Issue[] {
  const issue = call.store.issues.get(id);
  return issue !== undefined && mayOnIssue(call.store, call.actor, 'EDIT_ISSUES', issue) ? [issue] : [];
}

function checkedProperties(value: unknown): Json {
  if (!isJson(value)) throw badRequest('"properties" must be an object of keys and values.');
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > 10) throw badRequest('Between 1 and 10 properties can be set.');
  for (const [key, content] of entries) checkProperty(key, content);
  return value;
}
