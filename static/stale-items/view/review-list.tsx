import { useState } from 'preact/hooks';
import { ask } from '../../shared/bridge/backend';
import { flag } from '../../shared/bridge/host';
import type { LookingTechnical } from '../find/find-looking-technical';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';
import { IssueLink } from './issue-link';
import { undoMark } from './undo-mark';
import type { Shown } from './shown';

const A_PAGE = 25;

type ReviewListProps = Shown & {
  readonly items: readonly LookingTechnical[];
  readonly leaveOut: (issueId: string) => void;
};

/** Items that look technical, each with the words that make it look so and the question whether it is. */
export function ReviewList({ host, items, leaveOut, reading }: ReviewListProps) {
  const [most, setMost] = useState(A_PAGE);
  const [busy, setBusy] = useState<string | undefined>(undefined);
  const [marked, setMarked] = useState(0);
  const mark = async ({ id, key }: LookingTechnical['issue'], technical: boolean) => {
    setBusy(id);
    try {
      const records = await ask('recordMark', { issueId: id, technical });
      leaveOut(id);
      flag('success', TEXTS.marked(key, technical), undefined, undoMark(records, reading.again));
      if (technical) setMarked((before) => before + 1);
    } catch (error) {
      flag('error', TEXTS.notMarked(key), sentenceOf(error));
    }
    setBusy(undefined);
  };
  const left = items.length - most;
  return (
    <>
      {marked > 0 && (
        <p class="row" role="status">
          {TEXTS.markedSoFar(marked)}
          <button type="button" class="link" onClick={reading.again}>
            {TEXTS.showThem}
          </button>
        </p>
      )}
      <ul class="review" aria-label={TEXTS.reviewTitle}>
        {items.slice(0, most).map(({ issue, words }) => (
          <li key={issue.id} class="row">
            <span class="what">
              <IssueLink host={host} issue={issue} onClose={reading.again} />
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
      {left > 0 && (
        <button type="button" class="link" onClick={() => setMost(most + A_PAGE)}>
          {TEXTS.more(Math.min(left, A_PAGE))}
        </button>
      )}
    </>
  );
}
