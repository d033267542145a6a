import type { AgeCount } from '../lists/ages';
import type { ListId } from '../lists/lists';
import { changeIn, changeOfAge } from '../lists/shown-items';
import type { Counted } from '../find/list-source';
import type { Shown } from './shown';

/** A list's number as it is shown: as it was counted, with what people did since; absent until it is counted. */
export function listNumber({ findings, configuration, reading }: Shown, list: ListId): Counted | undefined {
  const counted = findings.numbers.lists[list];
  if (!counted || list === 'looks-technical') return counted;
  return { ...counted, count: Math.max(0, counted.count + changeIn(list, reading.shown, configuration)) };
}

/** The chart's numbers as they are shown; absent until they are counted. */
export function ageNumbers({ findings, reading }: Shown): readonly AgeCount[] | undefined {
  return findings.numbers.ages?.map((age) => ({
    ...age,
    count: Math.max(0, age.count + changeOfAge(age, reading.shown)),
  }));
}
