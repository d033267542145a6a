import { useState } from 'preact/hooks';
import { type IssueRecords, markInForce } from '../../../src/core/records/records';
import { ask } from '../../shared/bridge/backend';
import { flag, type FlagAction } from '../../shared/bridge/host';
import { PROBLEM, sentenceOf } from '../../shared/sentence-of';
import type { LookingTechnical } from '../index/list-source';
import { TEXTS } from '../texts';
import { IssueLink } from './issue-link';
import type { Shown } from './shown';
import type { Looking } from './use-looking';

type ReviewListProps = Shown & { readonly looking: Looking; readonly items: readonly LookingTechnical[] };

/** Items that look technical, each with the words that make it look so and the question whether it is. */
export function ReviewList({ host, looking, items, session }: ReviewListProps) {
  const [busy, setBusy] = useState<string | undefined>(undefined);
  const [marked, setMarked] = useState(0);
  const mark = async ({ id, key }: LookingTechnical['issue'], technical: boolean) => {
    setBusy(id);
    try {
      const records = await ask('recordMark', { issueId: id, technical });
      await session.changed([id], { records: new Map([[id, records]]) });
      looking.leaveOut(id);
      flag(
        'success',
        TEXTS.marked(key, technical),
        undefined,
        undoMark(records, (left) => session.changed([id], { records: new Map([[id, left]]) })),
      );
      if (technical) setMarked((before) => before + 1);
    } catch (error) {
      flag('error', TEXTS.notMarked(key), sentenceOf(error));
    }
    setBusy(undefined);
  };
  return (
    <>
      {marked > 0 && (
        <p class="row" role="status">
          {TEXTS.markedSoFar(marked)}
          <button type="button" class="link" onClick={() => void session.open('not-refined')}>
            {TEXTS.showThem}
          </button>
        </p>
      )}
      <ul class="review" aria-label={TEXTS.reviewTitle}>
        {items.map(({ issue, words }) => (
          <li key={issue.id} class="row">
            <span class="what">
              <IssueLink host={host} issue={issue} onClose={() => void session.changed([issue.id])} />
              <span class="help"> {TEXTS.because(words)}</span>
            </span>
            <span class="push row">
              {[true, false].map((technical) => (
                <button
                  key={String(technical)}
                  type="button"
                  class="button subtle"
                  aria-label={technical ? TEXTS.itIsLabel(issue.key) : TEXTS.itIsntLabel(issue.key)}
                  disabled={busy === issue.id}
                  onClick={() => void mark(issue, technical)}
                >
                  {technical ? TEXTS.itIs : TEXTS.itIsnt}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {looking.found?.next !== undefined && (
        <button type="button" class="link" disabled={looking.isReading} onClick={looking.more}>
          {TEXTS.more}
        </button>
      )}
      {looking.problem !== undefined && (
        <p class="help" role="alert">
          {looking.problem}
        </p>
      )}
    </>
  );
}

/** The flag's way to take back the mark that was just made. */
function undoMark(records: IssueRecords, done: (left: IssueRecords) => Promise<void>): FlagAction[] {
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
