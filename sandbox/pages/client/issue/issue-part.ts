import type { Issue } from '../jira/issue';
import type { IssueModules } from './issue-modules';

/** What every part of the issue view gets: the work item, and how to read it again after a change. */
export type IssuePart = { readonly issue: Issue; again(): Promise<void> };

export type IssueModulesPart = IssuePart & { readonly modules: IssueModules };
