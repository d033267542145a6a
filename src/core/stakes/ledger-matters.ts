import { assess, refinementFacts, type AssessmentFacts } from './assessment';
import type { ChangeEntry, IssueComment } from '../history/history';
import type { LastRefined } from '../refinement/last-refined';
import { actorOf } from '../refinement/person';
import { secondUtc, type StakesProperty } from './stakes-property';

/**
 * Whether the site's ledger of bulk edits could change what is told of an issue in a line: when somebody last refined it,
 * and, of a stale one, what happened since. `facts` come without it. It takes what people changed or said
 * away where that was part of a bulk edit, and counts any of it where people called it a session; nothing else. `stored`: the issue's property, which
 * a sweep wrote that knew the ledger; it is taken at its word until somebody opens the proof.
 */
export function ledgerMatters(facts: AssessmentFacts, stored: StakesProperty | undefined): boolean {
  const { refined, staleness } = assess(facts);
  const sweptToMs = stored && isVouchedFor(refined, stored) ? Date.parse(stored.asOf) : -Infinity;
  const judgedToMs = staleness.state === 'stale' ? -Infinity : sweptToMs;
  const { entries, comments, rules, nowMs } = refinementFacts(facts);
  const isRefinement = ({ atMs, author }: Done) =>
    atMs === refined.atMs && author?.accountId === refined.by?.accountId && refined.signal !== 'created';
  return [...entries, ...comments]
    .filter(({ author, atMs }) => actorOf(author, rules) === 'person' && atMs >= refined.atMs && atMs <= nowMs)
    .some((done) => done.atMs > (isRefinement(done) ? sweptToMs : judgedToMs));
}

type Done = ChangeEntry | IssueComment;

function isVouchedFor({ atMs, signal, by }: LastRefined, stored: StakesProperty): boolean {
  return stored.refinedAt === secondUtc(atMs) && stored.signal === signal && stored.by === by?.accountId;
}
