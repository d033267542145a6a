import { addDays } from '../../core/time/calendar-day';
import {
  allOf,
  anyOf,
  comparesDay,
  comparesMinutesAgo,
  DONE,
  isAnyOf,
  isNotOf,
  OPEN,
  type JqlClause,
} from '../../core/query/jql';
import { minutesBackTo } from '../../core/sweep/minutes-ago';
import type { SweepRun } from '../../core/sweep/sweep-state';

/** Issues elsewhere on the site that the first sweep looks at for bulk edits (docs/decisions/0009). */
const MOST_ELSEWHERE = 1_000;

/** One way through some issues, the newest first by one of their moments. */
export type Walk = {
  /** Which issues, at this moment. */
  readonly where: (nowMs: number) => JqlClause;
  readonly by: 'created' | 'updated';
  /** Whether their properties are derived; else their changelogs and comments are read for bulk edits alone. */
  readonly judges: boolean;
  /** Whether they are part of the progress that people see. */
  readonly isCounted: boolean;
  readonly atMost?: number | undefined;
};

/**
 * The walks of a sweep, in order: first what only shows bulk edits, so that they are known when issues are judged. An
 * issue that changes meanwhile moves to the front, where the next sweep finds it; nothing is ever passed over.
 */
export function walksOf(run: SweepRun, projectId: string, longestThresholdDays: number): readonly Walk[] {
  const here = isAnyOf('project', [{ id: projectId }]);
  const elsewhere = isNotOf('project', { id: projectId });
  const openHere = allOf(here, OPEN);
  const judging = { judges: true, isCounted: true, by: 'updated' } as const;
  const forBulkEdits = { judges: false, isCounted: false, by: 'updated' } as const;
  const changedSince = (fromMs: number | undefined) => (nowMs: number) =>
    comparesMinutesAgo('updated', '>=', minutesBackTo(fromMs ?? run.startedAtMs, nowMs));
  const changed = changedSince(run.fromMs);
  const touched = changedSince(run.judgesFromMs ?? run.fromMs);
  switch (run.kind) {
    case 'first':
      return [
        { ...forBulkEdits, where: () => allOf(here, DONE), isCounted: true },
        {
          ...forBulkEdits,
          where: (nowMs) => allOf(elsewhere, comparesDay('updated', '>=', dayBefore(nowMs, longestThresholdDays))),
          atMost: MOST_ELSEWHERE,
        },
        { ...judging, where: () => openHere },
      ];
    case 'policy':
      return [{ ...judging, where: () => openHere }];
    case 'changes':
      return [
        { ...forBulkEdits, where: (nowMs) => allOf(anyOf([elsewhere, DONE]), changed(nowMs)) },
        { ...judging, where: (nowMs) => allOf(openHere, touched(nowMs)) },
      ];
    case 'repair':
      return [{ ...judging, where: () => openHere, by: 'created', atMost: run.total }];
  }
}

/** A day more, because Jira reads days in the time zone of whoever searches. */
function dayBefore(nowMs: number, days: number): string {
  return addDays(new Date(nowMs).toISOString().slice(0, 10), -days - 1);
}
