import { Refused } from '../jira/refused';
import type { Ports } from './ports';
import { reassess } from './reassess';

/**
 * Brings the `stakes` property in line with what was just recorded. The record stands whatever comes of this, so a Jira
 * that declines must not make the person record it again: the next event or sweep brings the property in line.
 */
export async function followRecord(ports: Ports, issueId: string): Promise<void> {
  try {
    await reassess(ports, issueId);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
