import { connectionOver, type Connection, type ConnectionOptions } from './connection';
import { firstReadsOver } from './first-reads';
import { OPERATIONS } from './operations';
import type { Jira } from './port';
import { bulkPropertyOverRest } from './rest/bulk-property';
import { historyOverRest } from './rest/history';
import { issueChangesOverRest } from './rest/issue-changes';
import { jqlOverRest, suggestOverRest } from './rest/jql';
import { peopleOverRest } from './rest/people';
import { permissionsOverRest } from './rest/permissions';
import { projectsOverRest } from './rest/projects';
import { readProperty } from './rest/read-property';
import { saveProperty } from './rest/save-property';
import { searchOverRest } from './rest/search';
import { siteOverRest, siteZoneOverRest } from './rest/site';
import { sprintsOverRest } from './rest/sprints';

/** Jira's REST API as the port: the same code in browsers and functions, only `requestJira` differs. */
export function jiraOverRest(options: ConnectionOptions): Jira {
  return jiraOver(connectionOver(options));
}

/** The whole port over a connection that others may read from as well. People are remembered as long as it lives. */
export function jiraOver(connection: Connection): Jira {
  const { call, fields, patience } = connection;
  const people = peopleOverRest(call);
  const site = { fields, ...people };
  const history = historyOverRest(call, people);
  return {
    ...siteOverRest(call),
    ...people,
    ...siteZoneOverRest(call),
    ...jqlOverRest(call),
    ...history,
    ...suggestOverRest(call),
    ...sprintsOverRest(call, site),
    ...searchOverRest(call, site, history),
    ...issueChangesOverRest(call, site),
    issueProperty: readProperty(call, OPERATIONS.issueProperty, 'issue'),
    saveIssueProperty: saveProperty(call, OPERATIONS.saveIssueProperty, 'issue'),
    ...bulkPropertyOverRest(call, patience),
    ...projectsOverRest(call),
    ...permissionsOverRest(call),
    ...firstReadsOver(connection),
  };
}
