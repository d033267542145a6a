import type { Author, ChangeEntry, IssueComment } from '../core/history/history';
import type { Framing } from '../core/framing/framing';
import type { Jql } from '../core/query/jql';
import type { Sprint } from '../core/refinement/deferrals';
import type { IndexAlias } from '../core/stakes/stakes-property';
import type { Refused } from './refused';
import type { FoundIssue, FoundItem, SearchAsk, SearchPage } from './found-issue';
import type { Component, Filter, FoundProject, Project, SiteFields, Viewer } from './site';

/** Permissions of Jira that Stakes asks about. */
export type ProjectPermission = 'BROWSE_PROJECTS' | 'EDIT_ISSUES' | 'ADMINISTER_PROJECTS';

/** Issues and their history. Absent and not visible are the same answer: `undefined`, or left out of a list. */
export interface Issues {
  /**
   * With links, parent, the `stakes` property and whether this viewer may edit the framing. Comments only
   * where Jira gave them whole: what it held back is for `comments` to read, once somebody needs it.
   */
  issue(idOrKey: string): Promise<FoundIssue | undefined>;
  /** One page. The JQL must restrict something, not just order. Search lags behind writes by seconds to minutes. */
  search(jql: Jql, ask?: SearchAsk): Promise<SearchPage>;
  /** How many issues match, roughly: the index lags. */
  count(jql: Jql): Promise<number>;
  /**
   * Whole changelogs, oldest entry first, authors' account types filled in where Jira left them out. An issue without
   * history has an empty list, and so has one that this viewer can't see. One whose history was not readable is left
   * out: its last refinement is unknown, so nobody may call it stale. `asAnswered` spares the question who is a person:
   * an author whose account type Jira left out stays without one.
   */
  changelogs(issueIds: readonly string[], authors?: 'asAnswered'): Promise<ReadonlyMap<string, readonly ChangeEntry[]>>;
  /** Every comment of one issue, oldest first, bots' among them. */
  comments(issueId: string): Promise<readonly IssueComment[]>;
  /** The issues that a framing names as blocked, by key, with whether they are done; invisible ones are left out. */
  namedItems(issueKeys: readonly string[]): Promise<ReadonlyMap<string, FoundItem>>;
  /** Issues whose key or summary resembles what somebody typed, best first. */
  suggest(typed: string, except?: string): Promise<readonly { readonly key: string; readonly summary: string }[]>;
}

/** Changes to issues, as the one who acts: Jira's own permissions and validation decide. */
export interface IssueChanges {
  /** Saves the answers, or empties the field. Refused where the field isn't on the edit screen, or hollow by Jira's rule. */
  saveFraming(issueId: string, framing: Framing | null): Promise<void>;
  /** Records that one issue blocks another. Never sent twice: a lost answer is a refusal. */
  linkBlocks(blockingKey: string, blockedKey: string): Promise<void>;
}

/** An issue whose property was not, or not certainly, written. */
export type Unwritten = { readonly issueId: string; readonly refused: Refused };

/** Issue property values as stored: whoever may edit the issue can write them, so parse before use. */
export interface IssueProperties {
  issueProperty(issueId: string, propertyKey: string): Promise<unknown>;
  saveIssueProperty(issueId: string, propertyKey: string, value: unknown): Promise<void>;
  /**
   * Writes one property on many issues, 100 a call, and waits until Jira is done. Not all or nothing, and never throws
   * `Refused`: it answers the issues that were not, or not certainly, written, with the reason. Once Jira is unavailable
   * nothing more is sent. Issues that are unknown, or not editable by the one who acts, Jira leaves out without a word:
   * ask `allowedIssues` first where that matters.
   */
  saveIssueProperties(propertyKey: string, values: ReadonlyMap<string, unknown>): Promise<readonly Unwritten[]>;
}

/** Projects and what they hold. */
export interface Projects {
  project(idOrKey: string): Promise<Project | undefined>;
  /** Projects the viewer can browse: all, those with these ids, or those whose name or key holds a text; at most 1,000. */
  projects(ask?: ProjectsAsk): Promise<readonly FoundProject[]>;
  components(projectIdOrKey: string): Promise<readonly Component[]>;
  /** The statuses its issues can have, each once, whatever their type. */
  statuses(projectIdOrKey: string): Promise<readonly Component[]>;
  projectProperty(projectIdOrKey: string, propertyKey: string): Promise<unknown>;
  saveProjectProperty(projectIdOrKey: string, propertyKey: string, value: unknown): Promise<void>;
}

type ProjectsAsk = {
  readonly ids?: readonly string[] | undefined;
  readonly typed?: string | undefined;
  /** A project property by path and value, as `[stakes.policy].mode=advise`. */
  readonly propertyQuery?: string | undefined;
  /** Brings each project's property of this key along. */
  readonly property?: string | undefined;
  /** Brings each project's issue types along. */
  readonly issueTypes?: boolean | undefined;
};

/** What the site as a whole knows. */
export interface Site {
  /** Asked once for each adapter. */
  fields(): Promise<SiteFields>;
  /** The site's own IANA time zone, for what no viewer asks; `undefined` where Jira doesn't say. */
  timeZone(): Promise<string | undefined>;
  /** Labels in use, at most 5,000. */
  labels(): Promise<readonly string[]>;
  filter(id: string): Promise<Filter | undefined>;
  /** Filters the viewer can see whose name holds this text, at most 50. */
  filters(typed: string): Promise<readonly Filter[]>;
  /** `undefined` when nobody is signed in. */
  viewer(): Promise<Viewer | undefined>;
  /** People and apps by account id; unknown ids are left out. */
  people(accountIds: readonly string[]): Promise<ReadonlyMap<string, Author>>;
  /** People and apps whose name holds this text, at most 20; empty for whoever may not browse people. */
  findPeople(typed: string): Promise<readonly Author[]>;
  /** What is wrong with a query, in Jira's words; empty when it is sound. Search itself lets nonsense pass. */
  jqlProblems(jql: string): Promise<readonly string[]>;
  /** What is known of these sprints (the last 20 of them) from issues that this viewer sees; unknown ones are left out. */
  sprints(ids: readonly string[]): Promise<readonly Sprint[]>;
  /** Which of these search aliases Jira knows on this site; a query over an unknown one finds nothing, without an error. */
  knownAliases(aliases: readonly IndexAlias[]): Promise<ReadonlySet<IndexAlias>>;
}

/**
 * What the one who acts may do. Only a clear yes is a yes: a missing, partial, odd or refused answer is a no. Where Jira can't
 * answer (429, 5xx, nothing), `Refused` as unavailable: neither yes nor no.
 */
export interface Permissions {
  allowedIssues(permission: ProjectPermission, issueIds: readonly string[]): Promise<ReadonlySet<string>>;
  allowedProjects(permission: ProjectPermission, projectIds: readonly string[]): Promise<ReadonlySet<string>>;
  mayEdit(issueId: string): Promise<boolean>;
  mayAdministerSite(): Promise<boolean>;
}

/**
 * Jira as the one who asks sees it: a person in a browser or a function, or the app itself. Every method may throw
 * `Refused`; ids and keys in another shape than Jira's are refused before anything is sent.
 */
export interface Jira extends Issues, IssueChanges, IssueProperties, Projects, Site, Permissions {}
