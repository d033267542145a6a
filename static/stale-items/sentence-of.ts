import { Refused } from '../../src/jira/refused';
import { Declined } from '../shared/bridge/backend';
import { TEXTS } from './texts';

/** What to tell people about a failure: the refusal's own sentence; a bug is logged, and said to be one. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refused || error instanceof Declined) return error.message;
  console.error(error);
  return TEXTS.problem;
}
