import type { ChangeEntry, IssueComment } from '../core/history/history';
import type { NamedItem } from '../core/framing/gap';
import type { Issue } from '../core/issue/issue';
import type { ReadFields } from './site';

/**
 * Whether this viewer may change the framing: 'not-on-screen' means they may edit the issue, but an admin left the field
 * off its edit screen.
 */
export type Editing = 'allowed' | 'forbidden' | 'not-on-screen';

/** The issue above, as far as Jira shows it with its child. */
export type ParentFacts = {
  readonly id?: string | undefined;
  readonly key: string;
  readonly summary?: string | undefined;
};

/** An issue that a framing names, and what decides who may see it. */
export type FoundItem = NamedItem & {
  readonly projectId?: string | undefined;
  readonly securityLevelId?: string | undefined;
};

/** A "blocks" link to another issue: this issue blocks it, or is blocked by it. */
export type BlocksLink = {
  readonly direction: 'blocks' | 'blocked-by';
  readonly key: string;
  readonly summary?: string | undefined;
  readonly done: boolean;
};

/** An issue as Jira answers it to one viewer, with what was asked for beside the core's facts. */
export type FoundIssue = {
  readonly issue: Issue;
  /** The app's field as stored, null where empty; `issue.framing` is what could be read of it. */
  readonly framingValue: unknown;
  /** Why the stored framing could not be read; then `issue.framing` is absent, though somebody answered. */
  readonly framingProblem?: string | undefined;
  /** The issue property `stakes` as stored. Whoever may edit the issue may have written it: parse before use. */
  readonly stakes?: unknown;
  /** Plain text; absent when it was not asked for, empty when there is none. */
  readonly description?: string | undefined;
  /** The sprint field as Jira gives it (`sprintsOf` reads it); absent when it was not asked for, or there is none. */
  readonly sprintValue?: unknown;
  readonly parent?: ParentFacts | undefined;
  /** The fields with those that were asked for by `also`, as Jira gives them; absent when none was. */
  readonly also?: unknown;
  readonly blocksLinks?: readonly BlocksLink[] | undefined;
  /** All comments, bots' among them, oldest first; absent when they were not read: then ask `comments`. */
  readonly comments?: readonly IssueComment[] | undefined;
  /** The whole changelog, oldest entry first; absent when it was not asked for or not whole: then ask `changelogs`. */
  readonly entries?: readonly ChangeEntry[] | undefined;
  /** Absent when it was not asked for, or Jira didn't say: then ask `mayEdit`. */
  readonly editing?: Editing | undefined;
};

/** One page of a search. `skipped` counts issues whose facts were not readable; they are in no list. */
export type SearchPage = {
  readonly issues: readonly FoundIssue[];
  readonly skipped: number;
  /** Absent on the last page. */
  readonly nextPageToken?: string | undefined;
};

/** What a search brings along beside the core's facts; each part makes answers bigger and pages shorter. */
export type SearchAsk = {
  readonly description?: boolean | undefined;
  /** `asAnswered`: only those that Jira brings along, which of an issue with many are not all; who wrote them stays untold. */
  readonly comments?: boolean | 'asAnswered' | undefined;
  readonly stakes?: boolean | undefined;
  /** Ids of further fields. */
  readonly also?: readonly string[] | undefined;
  /** Changelogs as far as Jira puts them into a search: those of more than about 100 entries it cuts. */
  readonly entries?: boolean | undefined;
  /** Issues a page, at most 5,000; Jira may give fewer. Default 100. */
  readonly pageSize?: number | undefined;
  readonly pageToken?: string | undefined;
  /** The site's fields, where somebody remembers them; else they are asked for first. */
  readonly siteFields?: ReadFields | undefined;
  /** Ids (at most 50) whose latest state must be seen although search lags; the same list on every page. */
  readonly reconcile?: readonly string[] | undefined;
};
