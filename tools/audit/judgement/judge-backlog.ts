import { thresholdDays } from '../../../src/core/assessment';
import type { IssueFacts } from '../../../src/core/issue-facts';
import { looksTechnical } from '../../../src/core/looks-technical';
import type { Policy } from '../../../src/core/policy/policy';
import { daysSince } from '../../../src/core/days-since';
import { stalenessOf } from '../../../src/core/staleness';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import type { Backlog, Candidate } from '../backlog/backlog';
import { projectOf, type NameEvidence } from '../backlog/name-evidence';
import { bulkEditsReported } from './bulk-edits-reported';
import { framedIn } from './framed-in';
import { lastSignal } from './last-signal';
import { byKey, longestFirst } from './order';
import type { Report, Scope, StaleIssue } from '../report/report';

/** What the audit is about: the moment, whose rules hold, and which issues count. */
export type Question = {
  readonly atMs: number;
  readonly policy: Policy;
  readonly scope: Scope;
  /** Whether the export is to say something about the threshold as well. */
  readonly learn?: boolean;
};

/** Judges a whole export as it stood at one moment, by the definitions of `src/core` (design, "Refined, and stale"). */
export function judgeBacklog(backlog: Backlog, { atMs, policy, scope }: Question): Report {
  const bulkEdits = backlog.changes.bulkEdits();
  const open = backlog.candidates.filter(({ key, facts }) => !backlog.names.isDone(facts.status, projectOf(key)));
  const technical = open.filter(({ facts }) => isTechnicalIn(backlog.names, facts, policy));
  const suggested = suggestedAmong(open, new Set(technical));
  const isFramed = framedIn(backlog);
  const listed = scope.all ? open : [...technical, ...(scope.suggested ? suggested.map(({ issue }) => issue) : [])];
  const stale: StaleIssue[] = [];
  const untouched: { key: string; days: number }[] = [];
  for (const issue of listed) {
    if (!issue.isWhole) continue;
    const limitDays = thresholdDays(policy, issue.facts.framing?.origin);
    const last = lastSignal(issue, backlog.changes, bulkEdits);
    const { state, days } = stalenessOf({
      lastRefinedAtMs: last.atMs,
      nowMs: atMs,
      thresholdDays: limitDays,
      applyDeadline: false,
    });
    if (state === 'stale') stale.push(staleIssue(issue.key, last, days));
    const untouchedDays = daysSince(issue.touchedMs, atMs);
    if (untouchedDays >= limitDays) untouched.push({ key: issue.key, days: untouchedDays });
  }
  return {
    at: new Date(atMs).toISOString(),
    staleAfterDays: policy.staleAfterDays,
    staleAfterDaysByOrigin: policy.staleAfterDaysByOrigin,
    issues: backlog.issues,
    open: open.length,
    technical: technical.length,
    unframed: technical.filter((issue) => !isFramed(issue)).length,
    stale: stale.sort(longestFirst),
    staleByUpdatedOnly: untouched.sort(longestFirst).map(({ key }) => key),
    unknown: open
      .filter(({ isWhole }) => !isWhole)
      .sort(byKey)
      .map(({ key }) => key),
    bulkEdits: bulkEditsReported(bulkEdits.all),
    skipped: backlog.skipped,
    looksTechnical: suggested.map(({ issue, because }) => ({ key: issue.key, because })).sort(byKey),
    types: [...backlog.types].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)),
  };
}

/** By the rule alone: an export holds no marks. */
export function isTechnicalIn(names: NameEvidence, facts: IssueFacts, { rule }: Policy): boolean {
  return isTechnical({ ...facts, type: { ...facts.type, level: names.levelOf(facts.type) } }, rule).technical;
}

function suggestedAmong(open: readonly Candidate[], technical: ReadonlySet<Candidate>) {
  return open
    .filter((issue) => !technical.has(issue))
    .map((issue) => ({ issue, because: looksTechnical(issue.facts.summary) }))
    .filter(({ because }) => because.length > 0);
}

function staleIssue(key: string, last: ReturnType<typeof lastSignal>, days: number): StaleIssue {
  return { key, lastRefinedAt: new Date(last.atMs).toISOString(), signal: last.signal, by: last.by ?? null, days };
}
