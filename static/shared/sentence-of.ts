import { Refused } from '../../src/jira/refused';
import { Declined } from './bridge/backend';

/** A bug, told to people. */
export const PROBLEM = 'Something went wrong in Stakes. Reload the page; if it stays, tell your Jira admin.';

/** What to tell people about a failure: the refusal's own sentence; a bug is logged, and said to be one. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refused || error instanceof Declined) return error.message;
  console.error(error);
  return PROBLEM;
}
