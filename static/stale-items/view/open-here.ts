import { flag, openIssue } from '../../shared/bridge/host';
import { viewIssue } from '../../shared/bridge/issue-modal';
import { sentenceOf } from '../sentence-of';

/** Opens a work item over the dashboard, or beside it where Jira has no dialog to give. */
export function openHere(issueKey: string, onClose: () => void): void {
  viewIssue(issueKey, onClose).catch((error: unknown) => {
    console.error(error);
    openIssue(issueKey).catch((again: unknown) => flag('error', issueKey, sentenceOf(again)));
  });
}
