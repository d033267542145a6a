import type { InvocationError } from '@forge/events';
import { onFailedExpression as handleFailedExpression } from '../functions/guard-failures';
import { onIssueEvent as handleIssueEvent } from '../functions/issue-event';
import { Refused } from '../jira/refused';
import { forgePorts } from './forge-ports';
import { logBug } from './log';
import { retryLater } from './retry-later';

/** An issue was created, updated or commented. When Jira can't answer now, Forge delivers it again; the sweep finds the rest. */
export async function onIssueEvent(event: unknown): Promise<InvocationError | undefined> {
  try {
    if (!(await handleIssueEvent(forgePorts(), event))) logBug('event.unreadable', event);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused) || error.kind === 'unavailable') logBug('event.failed', error);
    return retryLater(error);
  }
}

/**
 * Jira could not evaluate a rule of the app on a workflow. One line of log, and a note for the health page; where storage
 * can't take it, Forge delivers it again.
 */
export async function onFailedExpression(event: unknown): Promise<InvocationError | undefined> {
  logBug('guard.failed', undefined);
  try {
    if (!(await handleFailedExpression(forgePorts(), event))) logBug('event.unreadable', event);
    return undefined;
  } catch (error) {
    logBug('event.failed', error);
    return retryLater(error);
  }
}
