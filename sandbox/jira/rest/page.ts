import { countParameter } from '../body';
import { ok, type Reply } from '../reply';
import type { Call } from '../router';

/** One page of a list, as most of Jira's paged operations answer it: `startAt`, `maxResults`, `total`, `isLast`, `values`. */
export function pageOf<T>(call: Call, all: readonly T[], render: (row: T) => unknown, size = 50, max = 100): Reply {
  const startAt = countParameter(call.query, 'startAt', 0, Number.MAX_SAFE_INTEGER);
  const maxResults = countParameter(call.query, 'maxResults', size, max);
  const values = all.slice(startAt, startAt + maxResults).map(render);
  const isLast = startAt + values.length >= all.length;
  return ok({ maxResults, startAt, total: all.length, isLast, values }, values.length);
}
