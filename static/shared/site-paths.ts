import { queryHere } from './bridge/host';

/** Where Jira shows what a query finds. */
export const searchPath = (jql: string): string => `/issues/?jql=${encodeURIComponent(queryHere(jql))}`;

/** Where Jira shows a work item. */
export const issuePath = (issueKey: string): string => `/browse/${issueKey}`;
