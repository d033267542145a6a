import type { AdfDocument } from './adf';

/**
 * An issue as the site keeps it: ids instead of names, `…Ms` epoch milliseconds, `dueOn` a calendar day. Values of
 * custom fields are in `custom` by field id: a number (Story Points), sprint ids in the order they were set (Sprint), a
 * LexoRank string (Rank), an ADF document (paragraph fields), any JSON (the app's own field). Links are in `Site.links`.
 */
export type Issue = {
  id: string;
  key: string;
  /** Keys the issue had before it was moved; Jira still finds it by them. */
  formerKeys: string[];
  projectId: string;
  issueTypeId: string;
  statusId: string;
  summary: string;
  description?: AdfDocument;
  environment?: AdfDocument;
  priorityId?: string;
  labels: string[];
  componentIds: string[];
  fixVersionIds: string[];
  versionIds: string[];
  parentId?: string;
  assigneeId?: string;
  reporterId?: string;
  creatorId?: string;
  createdMs: number;
  updatedMs: number;
  dueOn?: string;
  resolutionId?: string;
  resolvedMs?: number;
  securityLevelId?: string;
  originalEstimateSeconds?: number;
  remainingEstimateSeconds?: number;
  timeSpentSeconds?: number;
  custom: Record<string, unknown>;
  comments: Comment[];
  /** Oldest first. */
  histories: History[];
  /** Issue properties by key. */
  properties: Record<string, unknown>;
};

export type Comment = {
  id: string;
  authorId?: string;
  updateAuthorId?: string;
  createdMs: number;
  updatedMs: number;
  body: AdfDocument;
  /** Only members of this group may read it. */
  visibleToGroup?: string;
  properties: Record<string, unknown>;
};

/** One entry of the changelog: what one author changed in one save. Anonymous without `authorId`. */
export type History = { id: string; atMs: number; authorId?: string; items: HistoryItem[] };

/** One changed field. A member that is absent is absent in Jira's answer too; `null` is sent as null. */
export type HistoryItem = {
  field: string;
  fieldType: 'jira' | 'custom';
  fieldId?: string;
  from?: string | null;
  fromText?: string | null;
  to?: string | null;
  toText?: string | null;
};

/** Reads "inward issue, outward text, outward issue": for *Blocks*, the inward issue blocks the outward one. */
export type IssueLink = { id: string; typeId: string; inwardIssueId: string; outwardIssueId: string };

/** What every issue needs; the rest is empty unless given. Unless given, it was never changed after its creation. */
export function anIssue(
  needed: Pick<Issue, 'id' | 'key' | 'projectId' | 'issueTypeId' | 'statusId' | 'summary' | 'createdMs'>,
  more: Partial<Issue> = {},
): Issue {
  return {
    formerKeys: [],
    labels: [],
    componentIds: [],
    fixVersionIds: [],
    versionIds: [],
    updatedMs: needed.createdMs,
    custom: {},
    comments: [],
    histories: [],
    properties: {},
    ...needed,
    ...more,
  };
}
