import { jiraOver } from '../../../src/jira/jira-over-rest';
import { connection } from './connection';

/** Jira as the person who looks at this frame. */
export const jira = jiraOver(connection);
