import type { SetUp } from '../../../src/jira/set-up/port';
import { setUpOver } from '../../../src/jira/set-up/set-up-over';
import { connection } from '../../shared/bridge/connection';

/** Setting Stakes up as the person who looks at this page: Jira decides what they may change, and its log names them. */
export const setUp: SetUp = setUpOver(connection, () => crypto.randomUUID());
