import { flag, openIssue } from '../../shared/bridge/host';
import type { Asked } from '../../shared/bridge/answer-modal';
import { sentenceOf } from '../../shared/sentence-of';

/** Opens a work item over the dashboard, or beside it where Jira has no dialog to give. */
export function openHere(issueKey: string, onClose: () => void): void {
  viewIssue(issueKey, withFocusBack(onClose)).catch((error: unknown) => {
    console.error(error);
    openIssue(issueKey).catch((again: unknown) => flag('error', issueKey, sentenceOf(again)));
  });
}

/** Asks the open questions about a work item, in the app's own dialog; where Jira doesn't open that, in the item's. */
export function answerHere(issue: Asked, onClose: () => void): void {
  ask(issue, withFocusBack(onClose)).catch((error: unknown) => {
    console.error(error);
    openHere(issue.key, onClose);
  });
}

async function ask(issue: Asked, onClose: () => void): Promise<void> {
  const { askInDialog } = await import('../../shared/bridge/answer-modal');
  await askInDialog(issue, onClose);
}

/** A dialog over the page takes the focus out of the frame for good: once it is closed, what opened it has it again. */
function withFocusBack(onClose: () => void): () => void {
  const opener = document.activeElement;
  return () => {
    if (opener instanceof HTMLElement) opener.focus();
    onClose();
  };
}

/** Jira's dialogs come with a library of their own, loaded at the first click. */
async function viewIssue(issueKey: string, onClose: () => void): Promise<void> {
  const dialogs = await import('../../shared/bridge/issue-modal');
  await dialogs.viewIssue(issueKey, onClose);
}
