import { connectionOver } from '../../../src/jira/connection';
import { installed, requestJira } from './host';

/** Jira's REST API as the person who looks at this frame: what they may not see or change, Jira refuses. */
export const connection = connectionOver({ requestJira, installed });
