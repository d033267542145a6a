import { WAIVERS_PROPERTY } from '../core/installation/property-keys';
import { sameJson } from '../core/json/same-json';
import { waiverMirror, type WaiverRecord } from '../core/policy/waivers';
import { Refused } from '../jira/refused';
import type { JudgingPorts } from './ports';

/** Each round sees everything recorded before it, so that of two people who grant at once the later repairs for both. */
const MOST_ROUNDS = 8;

/** What a project's record holds, and how far the guard sees it. */
export type Mirrored = {
  readonly records: readonly WaiverRecord[];
  /** In force, but the property has no room for them. */
  readonly leftOut: readonly WaiverRecord[];
  /** False where Jira didn't take the property: the guard learns of the newest entries with the next sweep. */
  readonly seen: boolean;
};

/**
 * Brings the property `stakes.waivers` in line with the record, which alone is the truth. The property is read again
 * after it was written, and derived again: whoever else wrote meanwhile had recorded before that. Twice changes nothing.
 */
export async function mirrorWaivers(ports: JudgingPorts, projectId: string): Promise<Mirrored> {
  const { jiraAsApp, waivers, nowMs } = ports;
  let records = await waivers.ofProject(projectId, nowMs());
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { mirror, leftOut } = waiverMirror(records, nowMs());
    try {
      const stored = (await jiraAsApp.projectProperty(projectId, WAIVERS_PROPERTY)) ?? {};
      if (sameJson(stored, mirror)) return { records, leftOut, seen: true };
      await jiraAsApp.saveProjectProperty(projectId, WAIVERS_PROPERTY, mirror);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { records, leftOut, seen: false };
    }
    records = await waivers.ofProject(projectId, nowMs());
  }
  return { records, leftOut: waiverMirror(records, nowMs()).leftOut, seen: false };
}
