import type { ThrownError } from './wire';

/** How one invocation ended. Only `returned` is a success; the rest the platform may retry. */
export type Outcome =
  | { readonly kind: 'returned'; readonly body: unknown }
  | { readonly kind: 'threw'; readonly error: ThrownError }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'crashed' };

/** Why an invocation failed, in a sentence for the app's author; never for a browser. */
export function failureOf(outcome: Exclude<Outcome, { kind: 'returned' }>): string {
  if (outcome.kind === 'threw') return `${outcome.error.errorType}: ${outcome.error.errorMessage}`;
  if (outcome.kind === 'timed-out') {
    return `The function did not answer within ${outcome.afterMs / 1000} seconds and was ended.`;
  }
  if (outcome.kind === 'out-of-memory') return 'The function used more memory than the manifest allows and was ended.';
  return 'The process of the function ended before it answered.';
}

/** The reason code with which the platform announces a retry. */
export function retryReasonOf(outcome: Exclude<Outcome, { kind: 'returned' }>): string {
  if (outcome.kind === 'timed-out') return 'FUNCTION_TIME_OUT';
  if (outcome.kind === 'out-of-memory') return 'FUNCTION_OUT_OF_MEMORY';
  return 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
}
