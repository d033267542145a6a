import type { Meter } from './call';
import { isRecord, listOf, member } from './decoders/json';
import { OPERATIONS, type Operation } from './operations';

/** Answers about accounts and permissions count twice (docs/platform.md#rate-limits). */
const TWICE: readonly Operation[] = [
  OPERATIONS.people,
  OPERATIONS.peopleSearch,
  OPERATIONS.viewer,
  OPERATIONS.permissions,
];

/** The lists that answers keep their objects in. */
const LISTS = ['issues', 'values', 'comments', 'queries', 'issueChangeLogs'] as const;

/** What one call costs in Atlassian's rate-limit points, at the least and at the most. */
type PointsRange = { readonly least: number; readonly most: number };

/**
 * One, and one for each object read or written
 * (https://developer.atlassian.com/cloud/jira/platform/rate-limiting/). Nobody says whether the entries of changelogs count
 * as objects, in bulk or inside a search: at the least they don't, at the most each does.
 */
function pointsOf(operation: Operation, sent: unknown, answered: unknown): PointsRange {
  if (operation === OPERATIONS.saveIssueProperties) return exactly(1 + (listOf(member(sent, 'issues'))?.length ?? 0));
  if (operation.method === 'PUT' || operation.method === 'DELETE') return exactly(1);
  const least = 1 + objectsIn(answered) * (TWICE.includes(operation) ? 2 : 1);
  return { least, most: Math.max(least, least + entriesIn(answered)) };
}

const exactly = (points: number): PointsRange => ({ least: points, most: points });

function objectsIn(answered: unknown): number {
  const list = listOf(answered) ?? LISTS.map((name) => listOf(member(answered, name))).find(Boolean);
  return list?.length ?? (isRecord(answered) ? 1 : 0);
}

function entriesIn(answered: unknown): number {
  const inBulk = listOf(member(answered, 'issueChangeLogs')) ?? [];
  const inSearch = (listOf(member(answered, 'issues')) ?? []).map((issue) => member(issue, 'changelog'));
  const lists = [
    ...inBulk.map((one) => member(one, 'changeHistories')),
    ...inSearch.map((one) => member(one, 'histories')),
  ];
  return lists.reduce<number>((sum, list) => sum + (listOf(list)?.length ?? 0), 0);
}

/** What was spent since this was last asked, and whether Jira says that little is left for anybody. */
export type Spent = { readonly points: number; readonly isNearLimit: boolean };

/** Below this a limit that Jira names is one of requests a second, not of points an hour. */
const LEAST_HOURLY_LIMIT = 10_000;

/**
 * Keeps the account of one invocation. Where Jira says how many points are left, what they fell by tells what the calls
 * took, and maybe what others took at the same time: never more than they can have cost at the most. An answer may tell
 * what was left before it or after it, so the first and the last call count at the most. Where Jira says nothing, all do.
 */
export function pointsMeter(): { readonly meter: Meter; readonly takeSpent: () => Spent } {
  let [told, total] = [0, 0];
  let isNear = false;
  let hour = newHour(0);
  return {
    meter: ({ operation, sent, body, isNearLimit, left }) => {
      const { least, most } = pointsOf(operation, sent, body);
      const known = left !== undefined && left.of >= LEAST_HOURLY_LIMIT ? left.points : undefined;
      // More is left than before: another hour has begun.
      if (known !== undefined && hour.left !== undefined && known > hour.left) hour = newHour(total);
      hour.least += least;
      hour.most += most;
      if (known === undefined) hour.fell += most;
      else {
        hour.fell += hour.left === undefined ? most : hour.left - known;
        hour.left = known;
      }
      total = hour.before + Math.min(hour.most, Math.max(hour.least, hour.fell + most));
      isNear ||= isNearLimit;
    },
    takeSpent: () => {
      const taken = { points: Math.max(0, total - told), isNearLimit: isNear };
      told = Math.max(told, total);
      isNear = false;
      return taken;
    },
  };
}

/** What is known of the calls of one hour: what they cost by our table, and what was left of the quota fell by. */
type Hour = { readonly before: number; least: number; most: number; fell: number; left?: number };

const newHour = (before: number): Hour => ({ before, least: 0, most: 0, fell: 0 });
