import type { Operation } from '../operations';

const PATH = '/rest/api/3/uiModifications';
const ONE = `${PATH}/{modification}` as const;
const reads = ['read:jira-work'] as const;

/** What the app asks of Jira about its modifications of forms. */
export const MODIFICATION_OPERATIONS = {
  modifications: { method: 'GET', path: PATH, scopes: reads, repeatable: true },
  /** Not repeatable: a second one might be made. What was made twice, the next look removes. */
  addModification: { method: 'POST', path: PATH, scopes: reads, repeatable: false },
  changeModification: { method: 'PUT', path: ONE, scopes: reads, repeatable: true },
  removeModification: { method: 'DELETE', path: ONE, scopes: [], repeatable: true },
} as const satisfies Record<string, Operation>;
