import { countParameter } from '../body';
import { formattedAppFields } from '../app/formatter';
import { commaList, selectFields } from '../fields/field-selection';
import { needIssue } from '../permissions';
import { historyBean } from '../render/history';
import { issueBean } from '../fields/issue-bean';
import { ok, type Reply } from '../reply';
import { param, READ_WORK, route, type Call, type Route } from '../router';
import { changelogPage } from './changelog-page';
import { editMeta } from './edit-meta';
import { availableTransitions } from './transitions';

/** Reading one issue and its changelog. */
export const ISSUE_READ_ROUTES: readonly Route[] = [
  route('GET', '/rest/api/3/issue/{issueIdOrKey}', READ_WORK, readIssue),
  route('GET', '/rest/api/3/issue/{issueIdOrKey}/changelog', READ_WORK, readChangelog),
];

function readIssue(call: Call): Reply {
  const { store, actor, query } = call;
  const issue = needIssue(store, actor, param(call, 'issueIdOrKey'));
  const asked = query.getAll('fields').flatMap(commaList);
  const properties = query.getAll('properties').flatMap(commaList);
  const expand = new Set(query.getAll('expand').flatMap(commaList));
  const fields = selectFields(store, asked.length === 0 ? ['*all'] : asked);
  const bean = issueBean(store, issue, { fields, properties }, actor);
  if (expand.has('names')) bean['names'] = Object.fromEntries(fields.map((field) => [field.id, field.name]));
  if (expand.has('schema')) bean['schema'] = Object.fromEntries(fields.map((field) => [field.id, field.schema]));
  if (expand.has('changelog')) bean['changelog'] = changelogPage(store, issue);
  if (expand.has('editmeta')) bean['editmeta'] = editMeta(call, issue);
  if (expand.has('transitions')) bean['transitions'] = availableTransitions(call, issue);
  if (expand.has('renderedFields')) bean['renderedFields'] = formattedAppFields(store, actor, issue);
  return ok(bean);
}

function readChangelog(call: Call): Reply {
  const { store, actor, query } = call;
  const issue = needIssue(store, actor, param(call, 'issueIdOrKey'));
  const startAt = countParameter(query, 'startAt', 0, Number.MAX_SAFE_INTEGER);
  const maxResults = countParameter(query, 'maxResults', 100, 100);
  const values = issue.histories.slice(startAt, startAt + maxResults).map((history) => historyBean(store, history));
  const total = issue.histories.length;
  return ok({ startAt, maxResults, total, isLast: startAt + values.length >= total, values }, values.length);
}
