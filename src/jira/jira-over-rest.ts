import { callsOver } from './call';
import { OPERATIONS } from './operations';
import type { Jira } from './port';
import { bulkPropertyOverRest } from './rest/bulk-property';
import { historyOverRest } from './rest/history';
import { issueChangesOverRest } from './rest/issue-changes';
import { issuesOverRest } from './rest/issues';
import { jqlOverRest } from './rest/jql';
import { peopleOverRest } from './rest/people';
import { permissionsOverRest } from './rest/permissions';
import { projectsOverRest } from './rest/projects';
import { propertyOverRest } from './rest/property';
import { searchOverRest } from './rest/search';
import { siteOverRest } from './rest/site';
import { siteZoneOverRest } from './rest/site-zone';
import type { Patience, RequestJira } from './transport';

/** A person waits for one answer no longer than this. */
const PATIENCE_MS = 20_000;

/**
 * Jira's REST API as the port: the same code in browsers and functions, only `requestJira` differs. Fields and people are
 * remembered as long as the adapter lives, so make one for each frame or invocation and share it with nobody.
 */
export function jiraOverRest({
  requestJira,
  now = Date.now,
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random = Math.random,
  patienceMs = PATIENCE_MS,
  untilMs = Infinity,
}: { readonly requestJira: RequestJira } & Partial<Patience>): Jira {
  const patience: Patience = { now, sleep, random, patienceMs, untilMs };
  const call = callsOver(requestJira, patience);
  const people = peopleOverRest(call);
  const site = { ...siteOverRest(call), ...people };
  const history = historyOverRest(call, people);
  const property = propertyOverRest(call, OPERATIONS.issueProperty, OPERATIONS.saveIssueProperty, 'issue');
  return {
    ...site,
    ...siteZoneOverRest(call),
    ...jqlOverRest(call),
    ...history,
    ...issuesOverRest(call, site, history),
    ...searchOverRest(call, site, history),
    ...issueChangesOverRest(call, site),
    issueProperty: property.read,
    saveIssueProperty: property.save,
    ...bulkPropertyOverRest(call, patience),
    ...projectsOverRest(call),
    ...permissionsOverRest(call),
  };
}
