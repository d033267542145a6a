import type { Framing } from '../framing/framing';
import type { Author } from '../history/history';

export type StatusCategory = 'new' | 'indeterminate' | 'done';

/** Something Jira knows by id and shows by name; old exports have the name alone. */
export type Named = { readonly id?: string | undefined; readonly name: string };

/** Where an issue stands in Jira's hierarchy: an epic or above, an ordinary item, a sub-task. */
export type HierarchyLevel = 'epic' | 'standard' | 'subtask';

/** What the core judges about an issue: the domain's facts, never Jira's JSON. `…At` are ISO strings. */
export type Issue = {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly projectKey: string;
  readonly summary: string;
  readonly type: Named & { readonly level: HierarchyLevel };
  readonly status: Named & { readonly category: StatusCategory };
  readonly labels: readonly string[];
  readonly components: readonly Named[];
  readonly parent?: { readonly id?: string | undefined; readonly key: string } | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly creator?: Author | undefined;
  /** Story points, as the project counts them. Absent: not estimated, or the site has no such field. */
  readonly storyPoints?: number | undefined;
  /** The level that hides it from those who may browse its project otherwise; absent where it has none. */
  readonly securityLevelId?: string | undefined;
  /** The answers in the app's own field; absent where nobody answered. */
  readonly framing?: Framing | undefined;
};

/** What an issue said of itself at one moment. A level or category is absent where a changelog doesn't tell it. */
export type IssueFacts = {
  readonly summary: string;
  readonly status: { readonly id?: string | undefined; readonly name: string; readonly done?: boolean | undefined };
  readonly type: Named & { readonly level?: HierarchyLevel | undefined };
  readonly labels: readonly string[];
  readonly components: readonly Named[];
  readonly parent?: { readonly id?: string | undefined; readonly key: string } | undefined;
  readonly framing?: Framing | undefined;
};
