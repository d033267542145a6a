/** One operation of Jira's REST API: where it is, what a Forge app must be granted for it, and whether it may be repeated. */
export type Operation = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `{…}` marks a part that is filled in and encoded; each must hold an id or key in Jira's shape. */
  readonly path: `/rest/api/3/${string}`;
  /** Classic scopes; empty: none is needed. */
  readonly scopes: readonly string[];
  /** True where sending it twice leaves Jira as sending it once does: only these are tried again. */
  readonly repeatable: boolean;
  /** True where 409 means that another job holds these issues for a moment, so that waiting helps. */
  readonly waitsForOthers?: boolean;
  /**
   * True where a lost answer says nothing about what was done, so that the caller looks before anything is sent again.
   * An answer that asks to be asked later is still followed.
   */
  readonly looksAfterSilence?: boolean;
};

const reads = ['read:jira-work'] as const;
const writes = ['write:jira-work'] as const;

const get = (path: Operation['path'], scopes: readonly string[] = reads): Operation => ({
  method: 'GET',
  path,
  scopes,
  repeatable: true,
});
const ask = (path: Operation['path'], scopes: readonly string[] = reads): Operation => ({
  method: 'POST',
  path,
  scopes,
  repeatable: true,
});
const put = (path: Operation['path'], scopes: readonly string[] = writes): Operation => ({
  method: 'PUT',
  path,
  scopes,
  repeatable: true,
});

/** Every operation of Jira that Stakes uses, and no other: paths are built from here alone. */
export const OPERATIONS = {
  issue: get('/rest/api/3/issue/{issue}'),
  issuesByKey: ask('/rest/api/3/issue/bulkfetch'),
  suggestions: get('/rest/api/3/issue/picker'),
  search: ask('/rest/api/3/search/jql'),
  count: ask('/rest/api/3/search/approximate-count'),
  changelogs: ask('/rest/api/3/changelog/bulkfetch'),
  comments: get('/rest/api/3/issue/{issue}/comment'),
  editIssue: put('/rest/api/3/issue/{issue}'),
  linkTypes: get('/rest/api/3/issueLinkType'),
  /** Not repeatable: a second link might be made. */
  linkIssues: { method: 'POST', path: '/rest/api/3/issueLink', scopes: writes, repeatable: false },
  issueProperty: get('/rest/api/3/issue/{issue}/properties/{property}'),
  saveIssueProperty: put('/rest/api/3/issue/{issue}/properties/{property}'),
  saveIssueProperties: {
    ...ask('/rest/api/3/issue/properties/multi', writes),
    waitsForOthers: true,
    looksAfterSilence: true,
  },
  task: get('/rest/api/3/task/{task}'),
  permissions: ask('/rest/api/3/permissions/check', []),
  fields: get('/rest/api/3/field'),
  filter: get('/rest/api/3/filter/{filter}'),
  filters: get('/rest/api/3/filter/search'),
  projects: get('/rest/api/3/project/search'),
  project: get('/rest/api/3/project/{project}'),
  projectStatuses: get('/rest/api/3/project/{project}/statuses'),
  components: get('/rest/api/3/project/{project}/components'),
  projectProperty: get('/rest/api/3/project/{project}/properties/{property}'),
  saveProjectProperty: put('/rest/api/3/project/{project}/properties/{property}', ['manage:jira-project']),
  serverInfo: get('/rest/api/3/serverInfo', []),
  labels: get('/rest/api/3/label'),
  viewer: get('/rest/api/3/myself', ['read:jira-user']),
  people: get('/rest/api/3/user/bulk', ['read:jira-user']),
  peopleSearch: get('/rest/api/3/user/search', ['read:jira-user']),
  parseJql: ask('/rest/api/3/jql/parse'),
} as const satisfies Record<string, Operation>;
