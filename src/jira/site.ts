import type { HierarchyLevel } from '../core/issue/issue';

/** A field of this site; `id` is `customfield_…` for custom ones, and `name` may be in any language. */
export type Field = { readonly id: string; readonly name: string };

/** A field that an app declares; `type` is its module's ARI. */
export type AppField = Field & { readonly type: string };

/** The fields of this site that Stakes reads, which it knows by their ids. Absent: this site has none. */
export type ReadFields = {
  /** The app's own field. */
  readonly framing?: Field | undefined;
  /** Team-managed and classic story points; an issue uses one of them. */
  readonly storyPoints: readonly Field[];
  readonly sprint?: Field | undefined;
  readonly acceptanceCriteria?: Field | undefined;
};

/** The same as the site tells them, found by their type where Jira has one, else by name. */
export type SiteFields = ReadFields & { readonly framing?: AppField | undefined };

/** A kind of issue a project knows. */
export type IssueType = { readonly id: string; readonly name: string; readonly level: HierarchyLevel };

export type ProjectSummary = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Jira's key of the project's kind, such as `software`, `business` or `service_desk`. */
  readonly typeKey?: string | undefined;
};

/** A project among others, with what was asked for: a property's value, absent where it has none, and its issue types. */
export type FoundProject = ProjectSummary & {
  readonly property?: unknown;
  readonly issueTypes?: readonly IssueType[] | undefined;
};

/** A project; `style` decides who owns its fields, screens and workflows. */
export type Project = ProjectSummary & {
  /** Whether nobody can change anything in it until a Jira admin restores it. */
  readonly isArchived: boolean;
  readonly style: 'company-managed' | 'team-managed';
  readonly issueTypes: readonly IssueType[];
};

/** A saved filter. Its JQL is for reading now and never stored: the filter's owner may change it. */
export type Filter = { readonly id: string; readonly name: string; readonly jql: string };

export type Component = { readonly id: string; readonly name: string };

/** The person the requests act as. `timeZone` is the one in which Jira reads their JQL dates. */
export type Viewer = {
  readonly accountId: string;
  readonly displayName?: string | undefined;
  readonly timeZone?: string | undefined;
};
