import type { Actor } from '../../sandbox/jira/actor';
import { noFaults } from '../../sandbox/jira/faults';
import { createSearchIndex, type SearchIndex } from '../../sandbox/jira/search/search-index';
import { compileQuery } from '../../sandbox/jira/jql/compile';
import { canSee, mayInProject, mayOnIssue, visibilityFor } from '../../sandbox/jira/permissions';
import { jqlContext } from '../../sandbox/jira/search/run-search';
import type { Comment, History, Issue as StoredIssue } from '../../sandbox/jira/site/issue';
import { Refused as NotTaken } from '../../sandbox/jira/reply';
import { need, type Store } from '../../sandbox/jira/store';
import type { Author, ChangeEntry, IssueComment } from '../../src/core/history/history';
import type { Framing } from '../../src/core/framing/framing';
import { parseFraming } from '../../src/core/framing/parse-framing';
import type { Issue } from '../../src/core/issue/issue';
import type { FoundIssue } from '../../src/jira/found-issue';
import { Refused } from '../../src/jira/refused';
import type { Jira } from '../../src/jira/port';
import type { IssueType, SiteFields } from '../../src/jira/site';
import { parsedJql } from './parsed-jql';

/** What sweeps and gadgets ask of Jira. */
type Asked = Pick<
  Jira,
  | 'search'
  | 'count'
  | 'changelogs'
  | 'comments'
  | 'issue'
  | 'fields'
  | 'namedItems'
  | 'allowedIssues'
  | 'mayEdit'
  | 'projects'
  | 'components'
  | 'knownAliases'
  | 'filter'
  | 'sprints'
  | 'projectProperty'
  | 'saveIssueProperties'
  | 'saveIssueProperty'
>;

/** Jira's port over the double's own store and search, as the app, without JSON in between. */
export type JiraInProcess = { readonly jira: Jira; readonly index: SearchIndex };

/** As whom the port asks, which fields of the site it reads, and an index that others search as well. */
type Given = {
  readonly as?: Actor | undefined;
  readonly siteFields?: SiteFields | undefined;
  readonly index?: SearchIndex | undefined;
};

/**
 * The port straight over a store: the real queries run in the double's real search, and everything else is read as it is
 * kept. A hundred times quicker than over REST, which a test holds it to. Comments of groups and levels it does not know.
 * It asks as the app unless somebody else is given.
 */
export function jiraInProcess(store: Store, lagMs: () => number = () => 0, given: Given = {}): JiraInProcess {
  const index = given.index ?? createSearchIndex(store, lagMs);
  const world = { store, index, faults: noFaults() };
  const appUser = store.users.get(store.app?.appAccountId ?? '');
  const actor: Actor = given.as ?? { user: appUser, isApp: true, via: 'function' };
  const siteFields: SiteFields = given.siteFields ?? { storyPoints: [] };
  const read = readingOf(store, siteFields);
  const runSearch = (jql: string, reconcile: readonly string[] = []): readonly StoredIssue[] => {
    const { matches, sort } = compiled(jql);
    const isVisible = visibilityFor(store, actor);
    return sort([...index.documents(new Set(reconcile))].filter((issue) => matches(issue) && isVisible(issue)));
  };
  const compiled = (jql: string) => {
    try {
      return compileQuery(parsedJql(jql), jqlContext(world, actor));
    } catch (error) {
      if (error instanceof NotTaken) throw new Refused('invalid', error.message);
      throw error;
    }
  };
  const visible = (idOrKey: string) => {
    const issue = store.findIssue(idOrKey);
    return issue && canSee(store, actor, issue) ? issue : undefined;
  };
  const may = (permission: Parameters<Jira['allowedIssues']>[0], issueId: string) => {
    const issue = store.issues.get(issueId);
    return issue !== undefined && mayOnIssue(store, actor, permission, issue);
  };
  const saveIssueProperty: Jira['saveIssueProperty'] = async (issueId, key, value) => {
    const issue = need(store.issues, issueId, 'issue');
    index.willChange(issueId, issue);
    issue.properties = { ...issue.properties, [key]: value };
  };
  const asked: Asked = {
    search: async (jql, ask = {}) => {
      const found = runSearch(jql, ask.reconcile);
      const from = Number(ask.pageToken ?? 0);
      const to = from + (ask.pageSize ?? 100);
      const issues = found
        .slice(from, to)
        .map((issue) => read.found(issue, { ...ask, comments: Boolean(ask.comments) }));
      return { issues, skipped: 0, nextPageToken: to < found.length ? String(to) : undefined };
    },
    count: async (jql) => runSearch(jql).length,
    changelogs: async (issueIds) => new Map(issueIds.map((id) => [id, (visible(id)?.histories ?? []).map(read.entry)])),
    comments: async (issueId) => need(store.issues, issueId, 'issue').comments.map(read.comment),
    issue: async (idOrKey) => {
      const issue = visible(idOrKey);
      return issue && read.found(issue, { comments: true, stakes: true });
    },
    fields: async () => siteFields,
    namedItems: async () => new Map(),
    allowedIssues: async (permission, issueIds) => new Set(issueIds.filter((id) => may(permission, id))),
    mayEdit: async (issueId) => may('EDIT_ISSUES', issueId),
    projects: async ({ ids, property } = {}) =>
      store.site.projects
        .filter(({ id }) => ids?.includes(id) ?? true)
        .filter((project) => mayInProject(store, actor, 'BROWSE_PROJECTS', project))
        .map((project) => ({
          id: project.id,
          key: project.key,
          name: project.name,
          property: property === undefined ? undefined : project.properties[property],
          issueTypes: project.issueTypeIds.map((id) => read.typeOf(id)),
        })),
    components: async (idOrKey) => (store.findProject(idOrKey)?.components ?? []).map(({ id, name }) => ({ id, name })),
    knownAliases: async (aliases) => new Set(aliases),
    filter: async () => undefined,
    sprints: async () => [],
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
function readingOf(store: Store, { framing, storyPoints }: SiteFields) {
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

  const typeOf = (issueTypeId: string): IssueType => {
    const { id, name, hierarchyLevel } = need(store.types, issueTypeId, 'issue type');
    return { id, name, level: hierarchyLevel > 0 ? 'epic' : hierarchyLevel < 0 ? 'subtask' : 'standard' };
  };

  const issueOf = (stored: StoredIssue): Issue => {
    const status = need(store.statuses, stored.statusId, 'status');
    const parent = stored.parentId === undefined ? undefined : store.issues.get(stored.parentId);
    return {
      id: stored.id,
      key: stored.key,
      projectId: stored.projectId,
      projectKey: need(store.projects, stored.projectId, 'project').key,
      securityLevelId: stored.securityLevelId,
      summary: stored.summary,
      type: typeOf(stored.issueTypeId),
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
      storyPoints: storyPoints
        .map(({ id }) => stored.custom[id])
        .find((points): points is number => typeof points === 'number'),
      framing: framingOf(stored),
    };
  };

  const framingOf = (stored: StoredIssue): Framing | undefined => {
    const read = parseFraming((framing && stored.custom[framing.id]) ?? null);
    return 'framing' in read && Object.keys(read.framing).length > 0 ? read.framing : undefined;
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
  return { entry, comment, found, typeOf };
}
