import type { WaiverRecord } from '../core/policy/waivers';

/** An entry as it is made; storage adds the id. */
export type NewWaiver = Omit<WaiverRecord, 'id'>;

/**
 * Who was let past the guard, in the app's own storage. Append-only: an entry is added, never changed or deleted. What
 * was written, by whomever, is in the next answer.
 */
export interface Waivers {
  /** Every entry of a project that can still hold at this moment or bears on one that does, oldest first. */
  ofProject(projectId: string, nowMs: number): Promise<readonly WaiverRecord[]>;
  add(waiver: NewWaiver): Promise<void>;
}
