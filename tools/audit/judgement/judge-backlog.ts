import { framingState } from '../../../src/core/framing/framing-state';
import type { NamedItem } from '../../../src/core/framing/gap';
import type { IssueFacts } from '../../../src/core/issue/issue';
import type { Policy } from '../../../src/core/policy/policy';
import { thresholdDays } from '../../../src/core/stakes/assessment';
import { stalenessOf } from '../../../src/core/stakes/staleness';
import { looksTechnical } from '../../../src/core/technical-rule/looks-technical';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { daysSince } from '../../../src/core/time/days';
import type { Backlog, Candidate } from '../backlog/backlog';
import type { ToldBulkEdit } from '../backlog/change-columns';
import { type NameEvidence, projectOf } from '../backlog/name-evidence';
import type { Report, ReportedBulkEdit, Scope, StaleIssue } from '../report/report';
import { lastSignal } from './last-signal';

/** What the audit is about: the moment, whose rules hold, and which issues count. */
export type Question = {
  readonly atMs: number;
  readonly policy: Policy;
  readonly scope: Scope;
  /** Whether the export is to say something about the threshold as well. */
  readonly learn?: boolean;
};

/** Judges a whole export as it stood at one moment, by the definitions of `src/core`. */
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

/** Tells whether an open issue of a backlog is framed, by itself or by the issue above it. */
function framedIn({ framings, done, names, candidates }: Backlog): (issue: Candidate) => boolean {
  const items = framings.size === 0 ? undefined : doneItems([...done, ...candidates.filter(isDone).map(keyOf)]);
  function isDone({ key, facts }: Candidate): boolean {
    return names.isDone(facts.status, projectOf(key));
  }
  return ({ key, facts }) => {
    const parent = facts.parent && framings.get(facts.parent.key);
    const { state } = framingState(framings.get(key)?.framing, {
      summary: facts.summary,
      items,
      parentFraming: parent?.framing,
      parentSummary: parent?.summary,
    });
    return state === 'framed' || state === 'thin' || state === 'inherited';
  };
}

function doneItems(keys: readonly string[]): ReadonlyMap<string, NamedItem> {
  return new Map(keys.map((key) => [key, { key, summary: '', done: true }]));
}

function keyOf({ key }: Candidate): string {
  return key;
}

/** The bulk edits of an export for a report: oldest first, in the same order whatever the order of its lines. */
function bulkEditsReported(all: readonly ToldBulkEdit[]): readonly ReportedBulkEdit[] {
  return all
    .toSorted((a, b) => a.fromMs - b.fromMs || compare(a.author, b.author))
    .map(({ author, what, issues, fromMs, toMs }) => ({
      author,
      fields: what,
      issues,
      from: new Date(fromMs).toISOString(),
      to: new Date(toMs).toISOString(),
    }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Keys are compared character by character, so SHOP-10 stands before SHOP-9: any tool can check the order. */
function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}

/** Most days first, then by key. */
function longestFirst(
  a: { readonly key: string; readonly days: number },
  b: { readonly key: string; readonly days: number },
): number {
  return b.days - a.days || byKey(a, b);
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
