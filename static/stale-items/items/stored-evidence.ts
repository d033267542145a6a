import type { ChangeEntry } from '../../../src/core/history/history';
import { changeSignalOf } from '../../../src/core/refinement/change-signal-of';
import { actorOf } from '../../../src/core/refinement/person';
import type { ChangeSignalId } from '../../../src/core/refinement/signals';
import { takenBack, withoutFraming } from '../../../src/core/refinement/taken-back';
import type { RefinementRules } from '../../../src/core/refinement/rules';
import type { SeenFacts } from '../../../src/core/stakes/assessment';
import { secondUtc, type StakesProperty } from '../../../src/core/stakes/stakes-property';
import { CHECKED_WITHIN_DAYS } from './coverage';

const DAY_MS = 86_400_000;

/** Clocks differ, and Jira notes a change and its moment a little apart. */
const SKEW_MS = 600_000;
const MOMENT_MS = 2_000;

/**
 * How far a stored verdict can be believed by the item's own changelog. `proven`: the changelog holds what the property
 * calls the last refinement, and nothing after the verdict that could be one; a comment or a discussion is taken at its
 * word. `since`: somebody refined the item after the verdict, unless that was part of a bulk edit over other items.
 * `unseen`: it was updated after the verdict by something that no entry shows, perhaps a comment. `contradicted`: changelog
 * or calendar say otherwise; whoever may edit the item could have written it, so it is not shown.
 */
export type StoredEvidence = 'proven' | 'since' | 'unseen' | 'contradicted';

/** Everything the evidence for one stored verdict is made of. */
export type EvidenceFacts = Pick<SeenFacts, 'issue' | 'entries' | 'bulkEdits' | 'nowMs'> & {
  readonly stored: StakesProperty;
  readonly rules: RefinementRules;
};

/** Weighs a stored verdict against the item's whole changelog. */
export function storedEvidence(facts: EvidenceFacts): StoredEvidence {
  if (!isPossible(facts) || !isBorneOut(facts)) return 'contradicted';
  if (isRefinedSince(facts)) return 'since';
  return isUpdatedUnseen(facts) ? 'unseen' : 'proven';
}

/** The days fit each other, the item and the present; a verdict that no sweep renewed is nobody's any more. */
function isPossible({ issue, stored, nowMs }: EvidenceFacts): boolean {
  const [refinedMs, asOfMs] = [Date.parse(stored.refinedAt), Date.parse(stored.asOf)];
  return (
    refinedMs >= Math.floor(Date.parse(issue.createdAt) / 1000) * 1000 &&
    refinedMs <= asOfMs &&
    asOfMs <= nowMs + SKEW_MS &&
    asOfMs >= nowMs - CHECKED_WITHIN_DAYS * DAY_MS &&
    stored.staleOn > stored.refinedAt.slice(0, 10)
  );
}

/** The changelog holds the change that the property calls the last refinement; comments and discussions stand elsewhere. */
function isBorneOut(facts: EvidenceFacts): boolean {
  const { issue, stored, entries } = facts;
  const signalOf = signalsIn(facts);
  const { signal, refinedAt, by } = stored;
  if (signal === 'comment' || signal === 'discussed') return true;
  if (signal === 'created') return secondUtc(Date.parse(issue.createdAt)) === refinedAt;
  return entries.some(
    (entry) => secondUtc(entry.atMs) === refinedAt && entry.author?.accountId === by && signalOf(entry) === signal,
  );
}

function isRefinedSince(facts: EvidenceFacts): boolean {
  const { stored, entries, bulkEdits, rules, nowMs } = facts;
  const signalOf = signalsIn(facts);
  const asOfMs = Date.parse(stored.asOf);
  return entries.some(
    (entry) =>
      entry.atMs > asOfMs &&
      entry.atMs <= nowMs &&
      actorOf(entry.author, rules) === 'person' &&
      signalOf(entry) !== undefined &&
      !bulkEdits.find(entry.author?.accountId ?? '', entry.atMs),
  );
}

/** The signal that an entry still carries now. */
function signalsIn({ entries, rules, nowMs }: EvidenceFacts): (entry: ChangeEntry) => ChangeSignalId | undefined {
  const undone = takenBack(
    entries.filter(({ atMs }) => atMs <= nowMs),
    rules,
  );
  return (entry) => changeSignalOf(undone.has(entry) ? withoutFraming(entry, rules) : entry, rules);
}

function isUpdatedUnseen({ issue, stored, entries }: EvidenceFacts): boolean {
  const updatedMs = Date.parse(issue.updatedAt);
  const newestMs = Math.max(Date.parse(stored.asOf) + 999, ...entries.map(({ atMs }) => atMs));
  return updatedMs > newestMs + MOMENT_MS;
}
