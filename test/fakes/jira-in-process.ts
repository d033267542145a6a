import type { Actor } from '../../sandbox/jira/actor';
import { noFaults } from '../../sandbox/jira/faults';
import { createSearchIndex, type SearchIndex } from '../../sandbox/jira/search/search-index';
import { runSearch } from '../../sandbox/jira/search/run-search';
import type { Comment, History, Issue as StoredIssue } from '../../sandbox/jira/site/issue';
import { need, type Store } from '../../sandbox/jira/store';
import type { Author, ChangeEntry, IssueComment } from '../../src/core/history';
import type { Issue } from '../../src/core/issue';
import type { FoundIssue } from '../../src/jira/found-issue';
import type { Jira } from '../../src/jira/port';

/** What sweeps ask of Jira. */
type Asked = Pick<
  Jira,
  | 'search'
  | 'count'
  | 'changelogs'
  | 'comments'
  | 'issue'
  | 'fields'
  | 'namedItems'
  | 'projectProperty'
  | 'saveIssueProperties'
  | 'saveIssueProperty'
>;

/** Jira's port over the double's own store and search, as the app, without JSON in between. */
export type JiraInProcess = { readonly jira: Jira; readonly index: SearchIndex };

/**
 * The port straight over a store: the real queries run in the double's real search, and everything else is read as it is
 * kept. A hundred times quicker than over REST, which a test holds it to. Comments of groups and levels it does not know.
 */
export function jiraInProcess(store: Store, lagMs: () => number = () => 0): JiraInProcess {
  const index = createSearchIndex(store, lagMs);
  const world = { store, index, faults: noFaults() };
  const app: Actor = { user: store.users.get(store.app?.appAccountId ?? ''), isApp: true, via: 'function' };
  const read = readingOf(store);
  const saveIssueProperty: Jira['saveIssueProperty'] = async (issueId, key, value) => {
    const issue = need(store.issues, issueId, 'issue');
    index.willChange(issueId, issue);
    issue.properties = { ...issue.properties, [key]: value };
  };
  const asked: Asked = {
    search: async (jql, ask = {}) => {
      const found = runSearch(world, app, jql);
      const from = Number(ask.pageToken ?? 0);
      const to = from + (ask.pageSize ?? 100);
      const issues = found
        .slice(from, to)
        .map((issue) => read.found(issue, { ...ask, comments: Boolean(ask.comments) }));
      return { issues, skipped: 0, nextPageToken: to < found.length ? String(to) : undefined };
    },
    count: async (jql) => runSearch(world, app, jql).length,
    changelogs: async (issueIds) =>
      new Map(issueIds.map((id) => [id, (store.issues.get(id)?.histories ?? []).map(read.entry)])),
    comments: async (issueId) => need(store.issues, issueId, 'issue').comments.map(read.comment),
    issue: async (idOrKey) => {
      const issue = store.findIssue(idOrKey);
      return issue && read.found(issue, { comments: true, stakes: true });
    },
    fields: async () => ({ storyPoints: [] }),
    namedItems: async () => new Map(),
    projectProperty: async (projectId, key) => store.findProject(projectId)?.properties[key],
    saveIssueProperty,
    saveIssueProperties: async (key, values) => {
      for (const [issueId, value] of values) await saveIssueProperty(issueId, key, value);
      return [];
    },
  };
  return { jira: withNothingElse(asked), index };
}

function withNothingElse(asked: Asked): Jira {
  return new Proxy(asked as Jira, {
    get: (target, name, receiver) => {
      if (!Reflect.has(target, name)) throw new Error(`Jira in process has no ${String(name)}.`);
      return Reflect.get(target, name, receiver);
    },
  });
}

/** Reads what the store keeps as the adapter over REST does; what never changes is read once. */
function readingOf(store: Store) {
  const entries = new WeakMap<History, ChangeEntry>();
  const comments = new WeakMap<Comment, IssueComment>();
  const authors = new Map<string, Author>();

  const authorOf = (accountId: string | undefined): Author | undefined => {
    if (accountId === undefined) return undefined;
    const known = authors.get(accountId);
    if (known) return known;
    const user = store.users.get(accountId);
    const author = { accountId, accountType: user?.accountType, displayName: user?.displayName };
    authors.set(accountId, author);
    return author;
  };
  const onceEach =
    <From extends object, To>(seen: WeakMap<From, To>, make: (from: From) => To) =>
    (from: From): To => {
      const known = seen.get(from);
      if (known !== undefined) return known;
      const made = make(from);
      seen.set(from, made);
      return made;
    };
  const text = (value: string | null | undefined) => value ?? undefined;
  const entry = onceEach(entries, ({ id, atMs, authorId, items }) => ({
    id,
    atMs,
    author: authorOf(authorId),
    items: items.map(({ field, fieldId, from, to, fromText, toText }) => ({
      field,
      fieldId,
      from: text(from),
      to: text(to),
      fromText: text(fromText),
      toText: text(toText),
    })),
  }));
  const comment = onceEach(comments, ({ id, createdMs, authorId }) => ({
    id,
    atMs: createdMs,
    author: authorOf(authorId),
  }));

  const issueOf = (stored: StoredIssue): Issue => {
    const type = need(store.types, stored.issueTypeId, 'issue type');
    const status = need(store.statuses, stored.statusId, 'status');
    const parent = stored.parentId === undefined ? undefined : store.issues.get(stored.parentId);
    return {
      id: stored.id,
      key: stored.key,
      projectId: stored.projectId,
      projectKey: need(store.projects, stored.projectId, 'project').key,
      summary: stored.summary,
      type: {
        id: type.id,
        name: type.name,
        level: type.hierarchyLevel > 0 ? 'epic' : type.hierarchyLevel < 0 ? 'subtask' : 'standard',
      },
      status: { id: status.id, name: status.name, category: status.categoryKey },
      labels: stored.labels,
      components: stored.componentIds.map((id) => {
        const { name } = need(store.components, id, 'component');
        return { id, name };
      }),
      parent: parent && { id: parent.id, key: parent.key },
      createdAt: new Date(stored.createdMs).toISOString(),
      updatedAt: new Date(stored.updatedMs).toISOString(),
      creator: authorOf(stored.creatorId),
      storyPoints: undefined,
      framing: undefined,
    };
  };

  const found = (stored: StoredIssue, ask: { comments?: boolean | undefined; stakes?: boolean | undefined }) => {
    const one: FoundIssue = {
      issue: issueOf(stored),
      framingValue: null,
      ...(ask.comments && { comments: stored.comments.map(comment) }),
      ...(ask.stakes && { stakes: stored.properties['stakes'] }),
    };
    return one;
  };
  return { entry, comment, found };
}
