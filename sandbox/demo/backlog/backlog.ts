import type { Draft } from '../draft';
import { HEROES } from '../heroes/heroes';
import { estimationSession } from '../history/estimation-session';
import { automationComments, bulkEdit, rankDrag } from '../history/noise';
import { randomFrom } from '../random';
import { ordinaryDrafts } from './ordinary-drafts';
import { TECHNICAL_DRAFTS } from './technical-drafts';

/** All 200 items with everything that was ever done to them. */
export function demoBacklog(seed: number): readonly Draft[] {
  const random = randomFrom(seed);
  const drafts = [...HEROES, ...TECHNICAL_DRAFTS, ...ordinaryDrafts(random)];
  const session = estimationSession(random);
  const noise = [bulkEdit(drafts), automationComments(drafts, random), rankDrag()];
  return drafts.map((draft) => {
    const estimate = session.get(draft.key);
    const deeds = [...draft.deeds, ...(estimate ? [estimate] : []), ...noise.flatMap((by) => by.get(draft.key) ?? [])];
    return { ...draft, deeds };
  });
}
