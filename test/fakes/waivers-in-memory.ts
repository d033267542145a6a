import type { WaiverRecord } from '../../src/core/policy/waivers';
import type { Waivers } from '../../src/functions/waivers';

/** Waivers kept in memory, and which projects were read and written. */
export type WaiversInMemory = Waivers & { readonly reads: string[]; readonly writes: string[] };

/** An empty storage that hands entries out in the order in which they were added. */
export function waiversInMemory(): WaiversInMemory {
  const reads: string[] = [];
  const writes: string[] = [];
  const entries: WaiverRecord[] = [];
  return {
    reads,
    writes,
    ofProject: async (projectId) => {
      reads.push(projectId);
      return entries.filter((entry) => entry.projectId === projectId);
    },
    add: async (entry) => {
      writes.push(entry.projectId);
      entries.push({ ...entry, id: `waiver:${entry.projectId}:${String(entries.length).padStart(6, '0')}` });
    },
  };
}
