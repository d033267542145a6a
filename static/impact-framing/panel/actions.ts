import { markInForce, type IssueRecords } from '../../../src/core/records';
import { ask } from '../../shared/bridge/backend';
import { flag, refreshIssueView } from '../../shared/bridge/host';
import { sentenceOf } from '../../shared/sentence-of';
import { CLOSER } from './closer-texts';

/** Runs something a person asked for: a flag tells a failure, with the refusal's own sentence. Answers whether it worked. */
export async function attempt(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    flag('error', CLOSER.nothingSaved, sentenceOf(error));
    return false;
  }
}

/** Asks Jira to show the change in its own parts of the page. The save stands whether or not Jira can. */
export async function showInJira(): Promise<void> {
  try {
    await refreshIssueView();
  } catch (error) {
    console.error(error);
  }
}

/** Records a person's word on whether the issue is technical; the flag takes it back. */
export function recordMark(issueId: string, technical: boolean, done: () => void): Promise<boolean> {
  return attempt(async () => {
    const records = await ask('recordMark', { issueId, technical });
    tell(CLOSER.marked(technical), issueId, markInForce(records)?.id, done);
  });
}

/** Records that people discussed the issue and keep it; the flag takes it back. */
export function recordKeep(issueId: string, note: string, done: () => void): Promise<boolean> {
  return attempt(async () => {
    const trimmed = note.trim();
    const records = await ask('recordDiscussed', { issueId, outcome: 'keep', ...(trimmed ? { note: trimmed } : {}) });
    tell(CLOSER.discussedRecorded, issueId, newestDiscussion(records), done);
  });
}

/** Takes a record back. */
export function undo(issueId: string, recordId: string, done: () => void): Promise<boolean> {
  return attempt(async () => {
    await ask('undoRecord', { issueId, recordId });
    flag('success', CLOSER.undone);
    done();
    await showInJira();
  });
}

function tell(title: string, issueId: string, recordId: string | undefined, done: () => void): void {
  const takeBack = recordId && [{ text: CLOSER.undo, onClick: () => void undo(issueId, recordId, done) }];
  flag('success', title, undefined, takeBack || []);
  done();
  void showInJira();
}

function newestDiscussion({ discussed }: IssueRecords): string | undefined {
  return discussed
    .filter(({ undone }) => !undone)
    .reduce<IssueRecords['discussed'][number] | undefined>(
      (newest, one) => (newest && newest.atMs > one.atMs ? newest : one),
      undefined,
    )?.id;
}
