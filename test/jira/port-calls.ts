import { allOf, OPEN, orderedBy } from '../../src/core/query/jql';
import type { Jira } from '../../src/jira/port';

/** Every method of the port, asked once as the app asks it. A new method without a row here doesn't compile. */
export const PORT_CALLS: { readonly [Method in keyof Jira]: (jira: Jira) => Promise<unknown> } = {
  issue: (jira) => jira.issue('SHOP-1'),
  search: (jira) =>
    jira.search(orderedBy(allOf(OPEN), 'updated', 'DESC'), {
      description: true,
      comments: true,
      stakes: true,
      pageSize: 50,
      pageToken: 'next',
      reconcile: ['10001'],
    }),
  count: (jira) => jira.count(OPEN),
  sprints: (jira) => jira.sprints(['21']),
  changelogs: (jira) => jira.changelogs(['10001', '10002']),
  comments: (jira) => jira.comments('10001'),
  namedItems: (jira) => jira.namedItems(['SHOP-61']),
  suggest: (jira) => jira.suggest('flash', 'SHOP-1'),
  saveFraming: (jira) => jira.saveFraming('10001', { risk: 'Outage' }),
  linkBlocks: (jira) => jira.linkBlocks('SHOP-1', 'SHOP-61'),
  issueProperty: (jira) => jira.issueProperty('10001', 'stakes'),
  saveIssueProperty: (jira) => jira.saveIssueProperty('10001', 'stakes', { v: 1 }),
  saveIssueProperties: (jira) => jira.saveIssueProperties('stakes', new Map([['10001', { v: 1 }]])),
  project: (jira) => jira.project('SHOP'),
  projects: (jira) =>
    jira.projects({
      ids: ['10000'],
      typed: 'sh',
      propertyQuery: '[stakes.policy].mode=advise',
      property: 'stakes.policy',
      issueTypes: true,
    }),
  components: (jira) => jira.components('SHOP'),
  statuses: (jira) => jira.statuses('SHOP'),
  projectProperty: (jira) => jira.projectProperty('SHOP', 'stakes.policy'),
  saveProjectProperty: (jira) => jira.saveProjectProperty('SHOP', 'stakes.policy', { v: 1 }),
  fields: (jira) => jira.fields(),
  timeZone: (jira) => jira.timeZone(),
  labels: (jira) => jira.labels(),
  filter: (jira) => jira.filter('10300'),
  filters: (jira) => jira.filters('mine'),
  viewer: (jira) => jira.viewer(),
  people: (jira) => jira.people(['ana']),
  findPeople: (jira) => jira.findPeople('ana'),
  jqlProblems: (jira) => jira.jqlProblems('project = SHOP'),
  knownAliases: (jira) => jira.knownAliases(['stakesTechnical', 'stakesStaleOn']),
  allowedIssues: (jira) => jira.allowedIssues('EDIT_ISSUES', ['10001']),
  allowedProjects: (jira) => jira.allowedProjects('ADMINISTER_PROJECTS', ['10000']),
  mayEdit: (jira) => jira.mayEdit('10001'),
  mayAdministerSite: (jira) => jira.mayAdministerSite(),
};
