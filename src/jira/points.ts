import { isRecord, listOf, member } from './decoders/json';
import { OPERATIONS, type Operation } from './operations';

/** Answers about accounts and permissions count twice (facts/jira-api, 8). */
const TWICE: readonly Operation[] = [
  OPERATIONS.people,
  OPERATIONS.peopleSearch,
  OPERATIONS.viewer,
  OPERATIONS.permissions,
];

/** The lists that answers keep their objects in. */
const LISTS = ['issues', 'values', 'comments', 'queries'] as const;

/**
 * What one call costs in Atlassian's rate-limit points, as far as the answer tells: one, and one for each object read or
 * written. Nobody says what bulk changelogs cost, so every entry counts: the dearest reading (facts/jira-api, 8).
 */
export function pointsOf(operation: Operation, sent: unknown, answered: unknown): number {
  if (operation === OPERATIONS.saveIssueProperties) return 1 + (listOf(member(sent, 'issues'))?.length ?? 0);
  if (operation.method === 'PUT' || operation.method === 'DELETE') return 1;
  return 1 + objectsIn(answered) * (TWICE.includes(operation) ? 2 : 1);
}

function objectsIn(answered: unknown): number {
  const changelogs = listOf(member(answered, 'issueChangeLogs'));
  if (changelogs) return changelogs.reduce<number>((sum, one) => sum + entriesIn(one), 0);
  const list = listOf(answered) ?? LISTS.map((name) => listOf(member(answered, name))).find(Boolean);
  return list?.length ?? (isRecord(answered) ? 1 : 0);
}

const entriesIn = (changelog: unknown): number =>
  Math.max(1, listOf(member(changelog, 'changeHistories'))?.length ?? 0);
