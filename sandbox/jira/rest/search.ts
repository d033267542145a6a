import { COUNTS } from '../../levers/approximate-count';
import type { Actor } from '../actor';
import { bodyOf, countMember, countParameter, onlyMembers, textMember, textsMember } from '../body';
import { commaList, selectFields } from '../fields/field-selection';
import { issueBean } from '../fields/issue-bean';
import { badRequest, ok, type Reply } from '../reply';
import { READ_WORK, route, type Call, type Route } from '../router';
import { offsetIn, pageToken } from '../search/page-token';
import { countFound, runSearch } from '../search/run-search';
import { changelogPage, LONGEST_CHANGELOG } from './changelog-page';
import type { Issue } from '../site/issue';

/** Search with page tokens (docs/platform.md#search). */
export const SEARCH_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/search/jql', READ_WORK, searchByBody),
  route('GET', '/rest/api/3/search/jql', READ_WORK, searchByQuery),
  route('POST', '/rest/api/3/search/approximate-count', READ_WORK, approximateCount),
];

type Search = {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly expand: readonly string[];
  readonly maxResults: number;
  readonly nextPageToken: string | undefined;
  readonly reconcileIssues: readonly string[];
};

const MEMBERS = [
  'expand',
  'fields',
  'fieldsByKeys',
  'jql',
  'maxResults',
  'nextPageToken',
  'properties',
  'reconcileIssues',
];

function searchByBody(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, MEMBERS);
  return search(call, {
    jql: textMember(body, 'jql') ?? '',
    fields: textsMember(body, 'fields') ?? [],
    properties: textsMember(body, 'properties') ?? [],
    expand: commaList(textMember(body, 'expand') ?? null),
    maxResults: countMember(body, 'maxResults', 50, 5000),
    nextPageToken: textMember(body, 'nextPageToken'),
    reconcileIssues: textsMember(body, 'reconcileIssues', true) ?? [],
  });
}

function searchByQuery(call: Call): Reply {
  const { query } = call;
  return search(call, {
    jql: query.get('jql') ?? '',
    fields: query.getAll('fields').flatMap(commaList),
    properties: query.getAll('properties').flatMap(commaList),
    expand: commaList(query.get('expand')),
    maxResults: countParameter(query, 'maxResults', 50, 5000),
    nextPageToken: query.get('nextPageToken') ?? undefined,
    reconcileIssues: query.getAll('reconcileIssues').flatMap(commaList),
  });
}

function search(call: Call, asked: Search): Reply {
  if (asked.properties.length > 5) throw badRequest('The maximum number of properties that can be requested is 5.');
  if (asked.reconcileIssues.length > 50) throw badRequest('At most 50 issues can be reconciled.');
  const { store, actor } = call;
  const now = store.nowMs();
  const identity = `${actor.user?.accountId ?? ''} ${asked.jql}`;
  const offset = asked.nextPageToken ? offsetIn(asked.nextPageToken, identity, now) : 0;
  const found = runSearch(call, actor, asked.jql, asked.reconcileIssues);
  const size = Math.min(Math.max(asked.maxResults, 1), pageLimit(asked));
  const page = found.slice(offset, offset + size);
  const isLast = offset + page.length >= found.length;
  const json = {
    issues: page.map((issue) => ({ ...bean(call, asked, issue, actor), ...changelog(call, asked, issue) })),
    ...names(call, asked),
    isLast,
    ...(isLast ? {} : { nextPageToken: pageToken(identity, offset + page.length, now) }),
  };
  return ok(json, page.length + entriesCounted(call, asked, page));
}

function entriesCounted({ levers }: Call, { expand }: Search, page: readonly Issue[]): number {
  if (levers['searched-changelog-cost'] === 'by-item' || !expand.includes('changelog')) return 0;
  return page.reduce((sum, { histories }) => sum + Math.min(histories.length, LONGEST_CHANGELOG), 0);
}

/** Jira gives fewer rows a page the more of each is asked for; how many exactly it does not say. */
function pageLimit({ fields, properties, expand }: Search): number {
  if (fields.some((name) => name.startsWith('*') || name.startsWith('-')) || expand.includes('changelog')) return 100;
  return fields.length <= 3 && properties.length === 0 ? 5000 : 1000;
}

function bean(call: Call, asked: Search, issue: Parameters<typeof issueBean>[1], actor: Actor): object {
  const onlyIds = asked.fields.every((name) => name === 'id') && asked.properties.length === 0;
  if (onlyIds) return { id: issue.id };
  const onlyKeys = asked.fields.every((name) => name === 'id' || name === 'key');
  const fields = onlyKeys ? undefined : selectFields(call.store, asked.fields);
  return issueBean(call.store, issue, { fields, properties: asked.properties }, actor);
}

function changelog(call: Call, asked: Search, issue: Parameters<typeof issueBean>[1]): object {
  return asked.expand.includes('changelog') ? { changelog: changelogPage(call.store, issue) } : {};
}

function names(call: Call, asked: Search): object {
  if (!asked.expand.includes('names')) return {};
  return { names: Object.fromEntries(selectFields(call.store, asked.fields).map((field) => [field.id, field.name])) };
}

function approximateCount(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['jql']);
  const count = countFound(call, call.actor, textMember(body, 'jql') ?? '');
  return ok({ count: COUNTS[call.levers['approximate-count']](count) }, 0);
}
