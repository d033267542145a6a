import { Refused } from '../jira/refused';
import type { Ports } from './ports';
import { reassess, reassessTogether } from './reassess';

/**
 * Brings the `stakes` property in line with what was just recorded. The record stands whatever comes of this, so a Jira
 * that declines must not make the person record it again: the next event or sweep brings the property in line.
 */
export const followRecord = (ports: Ports, issueId: string): Promise<void> =>
  unlessRefused(() => reassess(ports, issueId));

/** The same for at most 50 issues, in a few calls for all of them; what was not written, a sweep writes. */
export const followRecords = (ports: Ports, issueIds: readonly string[]): Promise<void> =>
  unlessRefused(() => reassessTogether(ports, issueIds));

async function unlessRefused(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
