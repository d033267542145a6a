import type { CalendarDay } from './core/time/calendar-day';
import type { GuardFailure } from './core/policy/guard-failure';
import type { SitePolicy } from './core/policy/site-policy';
import type { Discussing } from './core/records/discussion-problem';
import type { WaiverKind, WaiverRecord } from './core/policy/waivers';
import type { LedgerRow } from './core/refinement/bulk-edit-ledger';
import type { IssueRecords } from './core/records/records';
import type { FormsState } from './core/set-up/forms-state';
import type { StakesProperty } from './core/stakes/stakes-property';
import type { ProjectSweep, SweepReport } from './core/sweep/sweep-report';

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
  recordDiscussed(ask: { issueId: string } & Discussing): IssueRecords;
  /** The same for at most 50 issues at once; each is answered by itself, so that one refusal loses nothing. */
  recordDiscussedTogether(ask: { issueIds: readonly string[] } & Discussing): readonly IssueAnswer[];
  /** Takes a mark or a discussion back; the record stays, marked as undone. */
  undoRecord(ask: { issueId: string; recordId: string }): IssueRecords;
  /** The same for at most 50 records, one an issue. */
  undoTogether(ask: { records: readonly { issueId: string; recordId: string }[] }): readonly IssueAnswer[];
  /** Brings the `stakes` property up to date after a save; null where the project has Stakes off. */
  reassess(ask: { issueId: string }): StakesProperty | null;
  /** Whether an issue's answers are waived, and whether the caller may do that; nothing of an issue they can't see. */
  issueWaiver(ask: { issueId: string }): IssueWaiver;
  /** Lets an issue past the guard, by a project administrator or somebody the policy names; `waiverProblem` knows how. */
  grantWaiver(ask: { issueId: string; because: string; until: CalendarDay }): IssueWaiver;
  endWaiver(ask: { issueId: string }): IssueWaiver;
  /** Everybody and everything let past the guard of a project, for its administrators, like the two that follow. */
  projectWaivers(ask: { projectId: string }): ProjectWaivers;
  grantPass(ask: { projectId: string; passFor: string; because: string; until: CalendarDay }): ProjectWaivers;
  endGrant(ask: { projectId: string; kind: WaiverKind; subject: string }): ProjectWaivers;
  /** Whether Jira's forms ask in this project as its policy says, for who administers it. */
  readForms(ask: { projectId: string }): FormsState;
  /** Brings them in line with the policy, as after it was saved; by who administers the project. */
  followForms(ask: { projectId: string }): FormsState;
  /**
   * The site's bulk edits that changes and comments of these issues (at most 100) are part of, those declared a session among them:
   * what one issue's history can't show. Only for issues the caller can see; nothing else can be asked.
   */
  readBulkEdits(ask: { issueIds: readonly string[] }): readonly LedgerRow[];
  /**
   * The bulk edit of a change, or of a comment where `kind` says so, was a session after all, or the reverse, by someone who
   * may edit every item that it touched. Answers what the ledger then tells of the issue, and
   * which open issues that holds for.
   */
  declareBulkEdit(ask: {
    issueId: string;
    entryId: string;
    kind?: 'change' | 'comment' | undefined;
    session: boolean;
  }): DeclaredBulkEdit;
  /** How a project's sweeps are doing, for who administers it. */
  readSweep(ask: { projectId: string }): ProjectSweep;
  /** Sweeps a project at once, as after its policy was saved; by who administers it. Answers how its sweeps are doing. */
  startSweep(ask: { projectId: string }): ProjectSweep;
  /** How the sweeps of every project are doing, in one answer; for administrators of the site. */
  siteSweeps(ask: object): readonly SweptProject[];
  /** The strictest mode that projects may choose, what they start from, the currency of numbers; for everybody who is signed in. */
  readSitePolicy(ask: object): SiteSettings;
  /** Changes them, by an administrator of the site; `over` is what they read. */
  saveSitePolicy(ask: Omit<SitePolicy, 'version'> & { over: unknown }): SiteSettings;
  /** Workflows on which Jira could not evaluate the guard, the newest first; for administrators of the site. */
  guardFailures(ask: object): readonly GuardFailure[];
  /** Somebody took the rule from this workflow, so that what failed there is over; by an administrator of the site. */
  forgetGuardFailure(ask: { workflowId: string }): readonly GuardFailure[];
};

/** How a project's sweeps are doing; one that was never swept isn't among them. */
export type SweptProject = { readonly projectId: string } & Pick<SweepReport, 'phase' | 'last'>;

/** What a person's word on a bulk edit came to. Whoever may say it may edit, and so see, every one of these issues. */
export type DeclaredBulkEdit = { readonly rows: readonly LedgerRow[]; readonly issueIds: readonly string[] };

/** What holds for the whole site, with what was stored of it: what a later save is compared with. */
export type SiteSettings = Omit<SitePolicy, 'version'> & {
  readonly stored: unknown;
  readonly problem?: string;
};

/** The waiver that holds for one issue; `seen`: the guard in Jira knows it. */
export type IssueWaiver = { readonly mayWaive: boolean; readonly waiver?: WaiverRecord; readonly seen?: boolean };

/** A project's record of waivers and passes. */
export type ProjectWaivers = {
  /** What holds now, oldest first. */
  readonly held: readonly WaiverRecord[];
  /** The newest thousand entries of about a year, those that ended or were taken back among them. */
  readonly entries: readonly WaiverRecord[];
  /** Ids of entries about items that the caller can't see: they are listed without their reason. */
  readonly hidden: readonly string[];
  /** Ids of those in force for which Jira's property has no room, so that the guard doesn't know them. */
  readonly leftOut: readonly string[];
  /** False where Jira didn't take the property: the guard learns of the newest entries with the next sweep. */
  readonly seen: boolean;
};

/** What came of one issue among several: its records now, or why nothing was recorded. */
export type IssueAnswer = { readonly issueId: string } & (
  { readonly records: IssueRecords } | { readonly refusal: Refusal }
);

export type Call = keyof Contract;
export type Ask<C extends Call> = Parameters<Contract[C]>[0];
export type Answer<C extends Call> = ReturnType<Contract[C]>;

/** Why a request was declined; the sentence is for the person who asked. */
export type Refusal = {
  readonly kind: 'invalid' | 'not-found' | 'forbidden' | 'conflict' | 'unavailable';
  readonly sentence: string;
};

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
