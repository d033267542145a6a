import { flag, openIssue } from '../../shared/bridge/host';
import { sentenceOf } from '../../shared/sentence-of';

/** Opens a work item over the dashboard, or beside it where Jira has no dialog to give. */
export function openHere(issueKey: string, onClose: () => void): void {
  viewIssue(issueKey, onClose).catch((error: unknown) => {
    console.error(error);
    openIssue(issueKey).catch((again: unknown) => flag('error', issueKey, sentenceOf(again)));
  });
}

/** Jira's dialogs come with a library of their own, loaded at the first click. */
async function viewIssue(issueKey: string, onClose: () => void): Promise<void> {
  const dialogs = await import('../../shared/bridge/issue-modal');
  await dialogs.viewIssue(issueKey, onClose);
}
