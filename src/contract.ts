import type { CalendarDay } from './core/calendar-day';
import type { IssueRecords, Outcome } from './core/records';
import type { StakesProperty } from './core/stakes-property';

/**
 * Every call a Custom UI may make to the app's functions, written once: what is asked and what is answered. Everything
 * else a UI needs it asks Jira itself, as the viewer (docs/decisions/0002).
 */
export type Contract = {
  /** What people recorded about these issues (at most 100). Issues the caller can't see answer with empty records. */
  readRecords(ask: { issueIds: readonly string[] }): readonly IssueRecords[];
  /** "It is technical" or "it isn't", by someone who may edit the issue. */
  recordMark(ask: { issueId: string; technical: boolean; because?: string }): IssueRecords;
  /** "Discussed today", by someone who may edit the issue; what an outcome needs to say, `discussionProblem` knows. */
  recordDiscussed(ask: { issueId: string; outcome: Outcome; until?: CalendarDay; note?: string }): IssueRecords;
  /** Takes a mark or a discussion back; the record stays, marked as undone. */
  undoRecord(ask: { issueId: string; recordId: string }): IssueRecords;
  /** Brings the `stakes` property up to date after a save; null where the project has Stakes off. */
  reassess(ask: { issueId: string }): StakesProperty | null;
};

export type Call = keyof Contract;
export type Ask<C extends Call> = Parameters<Contract[C]>[0];
export type Answer<C extends Call> = ReturnType<Contract[C]>;

/** Why a request was declined; the sentence is for the person who asked. */
export type Refusal = {
  readonly kind: 'invalid' | 'not-found' | 'forbidden' | 'conflict' | 'unavailable';
  readonly sentence: string;
};

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
