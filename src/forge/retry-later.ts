import { InvocationError, InvocationErrorCode } from '@forge/events';
import { Refused } from '../jira/refused';

/** The longest that Forge lets a function ask to wait. */
const LONGEST_WAIT_SECONDS = 900;

/** How long to leave Jira alone where it doesn't say. */
const USUAL_WAIT_SECONDS = 60;

/**
 * What a function returns so that Forge delivers the same event again, at most four times (docs/platform.md#events);
 * `undefined` where Jira declined for good, so that trying again would end the same.
 */
export function retryLater(error: unknown): InvocationError | undefined {
  if (error instanceof Refused && error.kind !== 'unavailable') return undefined;
  const asked = error instanceof Refused ? error.retryAfterSeconds : undefined;
  return new InvocationError({
    retryAfter: Math.min(LONGEST_WAIT_SECONDS, asked || USUAL_WAIT_SECONDS),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
