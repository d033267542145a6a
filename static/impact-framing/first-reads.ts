import { firstReadsOver } from '../../src/jira/first-reads';
import { connection } from '../shared/bridge/connection';

/** What the first paint asks Jira; the rest of the port loads while it stands (`shared/bridge/jira.ts`). */
export const firstReads = firstReadsOver(connection);
