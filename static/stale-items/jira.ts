import { jiraOverRest } from '../../src/jira/jira-over-rest';
import type { Jira } from '../../src/jira/port';
import { requestJira } from '../shared/bridge/host';

/** Jira as the person who looks at this dashboard: a gadget shows each viewer what they may see (facts/reliability-ux, row 8). */
export const jira: Jira = jiraOverRest({ requestJira });
