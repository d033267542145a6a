import type { Operation } from '../operations';

const configuration = ['manage:jira-configuration'] as const;
const project = ['manage:jira-project'] as const;

const read = (path: Operation['path'], scopes: readonly string[]): Operation => ({
  method: 'GET',
  path,
  scopes,
  repeatable: true,
});

/** What setting Stakes up asks of Jira; apart from the rest, so that nobody else loads it. */
export const SET_UP_OPERATIONS = {
  workflows: { method: 'POST', path: '/rest/api/3/workflows', scopes: configuration, repeatable: true },
  everyWorkflow: read('/rest/api/3/workflows/search', configuration),
  rulesOnOffer: read('/rest/api/3/workflows/capabilities', configuration),
  projectsUsing: read('/rest/api/3/workflow/{workflow}/projectUsages', configuration),
  checkWorkflows: {
    method: 'POST',
    path: '/rest/api/3/workflows/update/validation',
    scopes: configuration,
    repeatable: true,
  },
  /** Not repeatable: the first save makes the version that the second one names an old one. */
  saveWorkflows: { method: 'POST', path: '/rest/api/3/workflows/update', scopes: configuration, repeatable: false },
  createForm: read('/rest/api/3/issue/createmeta/{project}/issuetypes/{type}', ['read:jira-work']),
  screenSchemesOfProjects: read('/rest/api/3/issuetypescreenscheme/project', configuration),
  screenSchemesOfTypes: read('/rest/api/3/issuetypescreenscheme/mapping', configuration),
  screenSchemes: read('/rest/api/3/screenscheme', project),
  screens: read('/rest/api/3/screens', project),
  tabs: read('/rest/api/3/screens/{screen}/tabs', project),
  fieldsOfTab: read('/rest/api/3/screens/{screen}/tabs/{tab}/fields', project),
  /** Not repeatable: the second time the field is already there, which Jira refuses. */
  addToTab: {
    method: 'POST',
    path: '/rest/api/3/screens/{screen}/tabs/{tab}/fields',
    scopes: project,
    repeatable: false,
  },
  removeFromTab: {
    method: 'DELETE',
    path: '/rest/api/3/screens/{screen}/tabs/{tab}/fields/{field}',
    scopes: project,
    repeatable: true,
  },
  analyseExpressions: {
    method: 'POST',
    path: '/rest/api/3/expression/analyse',
    scopes: ['read:jira-work', 'read:jira-user'],
    repeatable: true,
  },
  evaluateExpression: {
    method: 'POST',
    path: '/rest/api/3/expression/evaluate',
    scopes: ['read:jira-work', 'read:jira-user'],
    repeatable: true,
  },
  pinPanels: { method: 'POST', path: '/rest/api/3/forge/panel/action/bulk/async', scopes: project, repeatable: true },
} as const satisfies Record<string, Operation>;
