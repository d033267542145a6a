import { InvocationError, InvocationErrorCode } from '@forge/events';
import { onIssueEvent as handleIssueEvent } from '../functions/issue-event';
import { Refused } from '../jira/refused';
import { forgePorts } from './forge-ports';
import { logBug } from './log';

/** The longest that Forge lets a function ask to wait. */
const LONGEST_WAIT_SECONDS = 900;

/**
 * An issue was created, updated or commented. When Jira can't answer now, Forge is asked to deliver the event again; it
 * does so at most four times, and the sweep finds what was lost.
 */
export async function onIssueEvent(event: unknown): Promise<InvocationError | undefined> {
  try {
    if (!(await handleIssueEvent(forgePorts(), event))) logBug('event.unreadable', event);
    return undefined;
  } catch (error) {
    if (error instanceof Refused && error.kind !== 'unavailable') return undefined;
    logBug('event.failed', error);
    return new InvocationError({
      retryAfter: Math.min(LONGEST_WAIT_SECONDS, (error instanceof Refused && error.retryAfterSeconds) || 60),
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  }
}
