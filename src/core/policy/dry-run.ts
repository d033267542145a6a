import { asItStood, beforeEntry, newestFirst, type FieldIds } from '../issue/as-it-stood';
import { type ChangeEntry, isNamed } from '../history/history';
import type { HierarchyLevel, Issue, IssueFacts, Named } from '../issue/issue';
import { guardOf, type GuardPlace } from './guard';
import { guardRefuses } from './guard-refuses';
import { modesInUse } from './enforcement-of';
import type { Policy } from './policy';
import { unanswered } from './unanswered';
import type { WaiverMirror } from './waivers';
import { wayOfCreation } from './way-in';
import type { WayIn } from './ways-in';

/** How far back a dry run looks. */
export const DRY_RUN_DAYS = 90;

/** What would have been refused: a creation, or a move to the status that Gate guards. */
export type WouldRefuse = {
  readonly key: string;
  readonly summary: string;
  readonly place: GuardPlace;
  /** How it was created, where Jira tells; never by whom. */
  readonly wayIn: WayIn | undefined;
  /** Open today, and still without answers. */
  readonly stillOpen: boolean;
};

export type DryRunRules = {
  /** The policy as it would be saved; whatever grace it gives, history is judged without. */
  readonly policy: Policy;
  /** What holds today, as the guard sees it: history is judged as if it had held all the time. */
  readonly waivers: WaiverMirror;
  readonly fromMs: number;
  readonly types: readonly (Named & { readonly level: HierarchyLevel })[];
  readonly fields: FieldIds;
};

/** One issue of the project with its whole changelog. */
export type LivedIssue = { readonly issue: Issue; readonly entries: readonly ChangeEntry[] };

/** What a policy would have judged in an issue's life, what it would have refused, and how often a waiver or a pass helps. */
export type Judged = {
  readonly attempts: number;
  readonly refused: readonly WouldRefuse[];
  readonly letPast: number;
};

/** The places where this policy refuses anybody. */
export function placesOf(policy: Policy): readonly GuardPlace[] {
  const modes = modesInUse(policy);
  return (['require', 'gate'] as const).filter((place) => modes.has(place));
}

/**
 * What a policy would have refused in the life of one issue, by the same function that says what Jira's guard refuses:
 * its creation as it was created, and each of its moves to the guarded status as it was moved. What happened before
 * `fromMs` is not counted.
 */
export function dryRunOf({ issue, entries }: LivedIssue, rules: DryRunRules): Judged {
  const guard = guardOf({ ...rules.policy, since: undefined });
  const places = placesOf(rules.policy);
  const atCreation = asItStood(issue, entries, rules.fields);
  const createdAtMs = Date.parse(issue.createdAt);
  const way = wayOfCreation(atCreation, { creator: issue.creator, createdAtMs, entries });
  const stillOpen = issue.status.category !== 'done' && unanswered(issue.framing).length > 0;
  const attempts = [
    ...(places.includes('require') ? [ofCreation(issue, atCreation, createdAtMs)] : []),
    ...(places.includes('gate') ? movesOf(issue, entries, rules) : []),
  ].filter(({ nowMs }) => nowMs >= rules.fromMs);
  const isRefused = ({ facts, ...attempt }: PastAttempt, waivers: WaiverMirror) => {
    const { framing, ...then } = facts;
    const type = { ...then.type, level: levelOf(then.type, rules) };
    return guardRefuses(guard, waivers, { ...attempt, issue: { ...then, id: attempt.id, type }, framing });
  };
  const unanswering = attempts.filter((attempt) => isRefused(attempt, NOBODY));
  const refused = unanswering.filter((attempt) => isRefused(attempt, rules.waivers));
  return {
    attempts: attempts.length,
    refused: refused.map(({ place }) => ({ key: issue.key, summary: issue.summary, place, wayIn: way, stillOpen })),
    letPast: unanswering.length - refused.length,
  };
}

const NOBODY: WaiverMirror = {};

type PastAttempt = {
  readonly id?: string | undefined;
  readonly facts: IssueFacts;
  readonly createdAtMs?: number | undefined;
  readonly accountId: string | undefined;
  readonly nowMs: number;
  readonly place: GuardPlace;
};

function ofCreation({ creator }: Issue, facts: IssueFacts, nowMs: number): PastAttempt {
  return { facts, accountId: creator?.accountId, nowMs, place: 'require' };
}

/** The issue as it was each time somebody moved it to the guarded status: what was entered with the move counts. */
function movesOf(
  issue: Issue,
  entries: readonly ChangeEntry[],
  { policy, fields }: DryRunRules,
): readonly PastAttempt[] {
  const moves: PastAttempt[] = [];
  let after: IssueFacts = issue;
  for (const entry of newestFirst(entries)) {
    if (entry.items.some((item) => isNamed(item, 'status') && item.to === policy.gateStatus?.id)) {
      const createdAtMs = Date.parse(issue.createdAt);
      const accountId = entry.author?.accountId;
      moves.push({ id: issue.id, facts: after, createdAtMs, accountId, nowMs: entry.atMs, place: 'gate' });
    }
    after = beforeEntry(after, entry, fields);
  }
  return moves;
}

/** A changelog names types without their level; the project knows those it still has. */
function levelOf(type: IssueFacts['type'], { types }: DryRunRules): HierarchyLevel {
  const known = types.find(({ id, name }) => (type.id === undefined ? name === type.name : id === type.id));
  return type.level ?? known?.level ?? 'standard';
}
