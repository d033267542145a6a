import { dayOf } from '../../../src/core/time/calendar-day';
import type { Discussing } from '../../../src/core/records/discussion-problem';
import type { Issue } from '../../../src/core/issue/issue';
import { markInForce, newestInForce } from '../../../src/core/records/records';
import { ask } from '../../shared/bridge/backend';
import { flag, openIssue, refreshIssueView, type FlagAction, type HostContext } from '../../shared/bridge/host';
import { DISCUSSED_TEXTS } from '../../shared/discussed/texts';
import { sentenceOf } from '../../shared/sentence-of';
import { LAZY_TEXTS } from './lazy-texts';

/** Runs something a person asked for: a flag tells a failure, with the refusal's own sentence. Answers whether it worked. */
export async function attempt(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    flag('error', LAZY_TEXTS.nothingSaved, sentenceOf(error));
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
    tell(LAZY_TEXTS.marked(technical), issueId, markInForce(records)?.id, done);
  });
}

/** Records that people discussed the issue and what came of it; the flag takes it back. */
export function recordDiscussed(issue: Issue, said: Discussing, host: HostContext, done: () => void): Promise<boolean> {
  return attempt(async () => {
    const { discussed } = await ask('recordDiscussed', { issueId: issue.id, ...said });
    const title = DISCUSSED_TEXTS.recorded(said, dayOf(new Date(), host.timeZone));
    const close = { text: DISCUSSED_TEXTS.closeInJira, onClick: () => void openIssue(issue.key) };
    const own = newestInForce(discussed.filter(({ by }) => by === host.accountId));
    tell(title, issue.id, own?.id, done, said.outcome === 'never' ? [close] : []);
  });
}

/** Takes a record back. */
export function undo(issueId: string, recordId: string, done: () => void): Promise<boolean> {
  return attempt(async () => {
    await ask('undoRecord', { issueId, recordId });
    flag('success', LAZY_TEXTS.undone);
    done();
    await showInJira();
  });
}

function tell(
  title: string,
  issueId: string,
  recordId: string | undefined,
  done: () => void,
  more: readonly FlagAction[] = [],
): void {
  const takeBack = recordId ? [{ text: LAZY_TEXTS.undo, onClick: () => void undo(issueId, recordId, done) }] : [];
  flag('success', title, undefined, [...more, ...takeBack]);
  done();
  void showInJira();
}
