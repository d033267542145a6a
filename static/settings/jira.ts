import { jiraOverRest } from '../../src/jira/jira-over-rest';
import type { Jira } from '../../src/jira/port';
import { requestJira } from '../shared/bridge/host';

/** Jira as the person who looks at this page: what they may not administer, Jira refuses. */
export const jira: Jira = jiraOverRest({ requestJira });
