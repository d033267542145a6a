import type { PackedDeeds } from '../../core/refinement/packed-deeds';
import type { Evidence } from '../sweeps';

/** Entries in one row of storage: about 25 characters each, of 240 KiB at most. */
const MOST_ENTRIES = 5_000;

/** Evidence in parts that fit a row of storage each; at least one. */
export function evidencePages({ deeds, taken }: Evidence): readonly Evidence[] {
  const pages: { deeds: PackedDeeds[]; taken: Evidence['taken'] }[] = [{ deeds: [], taken }];
  let room = MOST_ENTRIES;
  for (const deed of deeds) {
    for (let from = 0; from < deed.issues.length;) {
      if (room === 0) {
        pages.push({ deeds: [], taken: [] });
        room = MOST_ENTRIES;
      }
      const to = Math.min(deed.issues.length, from + room);
      pages.at(-1)?.deeds.push({ ...deed, atMs: deed.atMs.slice(from, to), issues: deed.issues.slice(from, to) });
      room -= to - from;
      from = to;
    }
  }
  return pages;
}
