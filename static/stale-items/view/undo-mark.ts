import { markInForce, type IssueRecords } from '../../../src/core/records';
import { ask } from '../../shared/bridge/backend';
import { flag, type FlagAction } from '../../shared/bridge/host';
import { PROBLEM, sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';

/** The flag's way to take back the mark that was just made. */
export function undoMark(records: IssueRecords, done: (left: IssueRecords) => Promise<void>): FlagAction[] {
  const mark = markInForce(records);
  if (!mark) return [];
  const takeBack = () =>
    ask('undoRecord', { issueId: records.issueId, recordId: mark.id }).then(
      async (left) => {
        await done(left);
        flag('success', TEXTS.undone);
      },
      (error: unknown) => flag('error', PROBLEM, sentenceOf(error)),
    );
  return [{ text: TEXTS.undo, onClick: () => void takeBack() }];
}
