/** What an export tells of an account. */
export type ExportedPerson = {
  readonly accountId: string;
  readonly accountType: 'atlassian' | 'app' | 'customer';
  readonly displayName: string;
};

/** One field that one save changed. Values are texts; the ids beside them outlive a renaming. */
export type ExportedChange = {
  readonly field: string;
  readonly fieldId?: string | undefined;
  readonly isCustom: boolean;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly fromId?: string | undefined;
  readonly toId?: string | undefined;
};

export type ExportedHistory = {
  readonly atMs: number;
  readonly author?: ExportedPerson | undefined;
  readonly changes: readonly ExportedChange[];
};

export type ExportedComment = {
  readonly createdMs: number;
  readonly updatedMs: number;
  readonly author?: ExportedPerson | undefined;
  readonly body: string;
};

/** The fields of an issue that later changes can be taken back on, by names. */
export type ExportedState = {
  summary: string;
  description: string;
  type: string;
  status: string;
  resolution: string | undefined;
  priority: string | undefined;
  labels: readonly string[];
  components: readonly string[];
  fixVersions: readonly string[];
  parentKey: string | undefined;
  dueOn: string | undefined;
  assignee: ExportedPerson | undefined;
};

/** One line of an export: an issue as it was on the day of the export, with all that happened to it. */
export type ExportedIssue = {
  readonly id: string;
  readonly key: string;
  readonly projectKey: string;
  readonly statusId?: string | undefined;
  readonly statusCategory: 'new' | 'indeterminate' | 'done' | undefined;
  readonly state: ExportedState;
  readonly createdMs: number;
  readonly updatedMs: number;
  readonly resolvedMs?: number | undefined;
  readonly reporter?: ExportedPerson | undefined;
  readonly creator?: ExportedPerson | undefined;
  readonly comments: readonly ExportedComment[];
  /** Oldest first; absent where the export has no change history at all. */
  readonly histories?: readonly ExportedHistory[] | undefined;
};
