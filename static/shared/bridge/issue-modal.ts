import { ViewIssueModal } from '@forge/jira-bridge';

/** Opens a work item in Jira's own dialog, over the page; `onClose` runs when the person comes back. */
export function viewIssue(issueKey: string, onClose: () => void): Promise<void> {
  return new ViewIssueModal({ context: { issueKey }, onClose }).open();
}
