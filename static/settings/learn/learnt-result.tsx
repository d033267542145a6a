import { useMemo } from 'preact/hooks';
import { learnThreshold, type LearntThreshold } from '../../../src/core/learnt-threshold/learn-threshold';
import { intervalText, learntText, percentText } from '../../../src/core/learnt-threshold/learnt-text';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { countOf } from '../../../src/core/time/count-text';
import type { Lives } from './read-lives';
import { LEARN } from './texts';

type LearntResultProps = {
  readonly lives: Lives;
  readonly nowMs: number;
  /** The limit as it stands in the form; NaN where that is none. */
  readonly inForceDays: number;
  readonly onUse?: ((days: number) => void) | undefined;
};

/** The suggestion in a sentence, what it rests on, and what it says about each limit. */
export function LearntResult({ lives, nowMs, inForceDays, onUse }: LearntResultProps) {
  const alsoDays = Number.isNaN(inForceDays) ? undefined : inForceDays;
  const learnt = useMemo(() => learnThreshold(lives.items, nowMs, alsoDays), [lives, nowMs, alsoDays]);
  const { records, suggestedDays } = learnt;
  const isTold = records.some(({ done }) => done !== undefined);
  return (
    <div class="stack">
      <p role="status">
        {learntText(learnt)} {suggestedDays === inForceDays && LEARN.used}
        {!isTold && LEARN.keep(DEFAULT_POLICY.staleAfterDays)}
      </p>
      {suggestedDays !== undefined && suggestedDays !== inForceDays && onUse && (
        <div class="row">
          <button type="button" class="button" onClick={() => onUse(suggestedDays)}>
            {LEARN.use(suggestedDays)}
          </button>
        </div>
      )}
      <p class="help">
        {LEARN.looksAt(lives.items.length)} {lives.cut && LEARN.cut} {lives.unread > 0 && LEARN.unread(lives.unread)}
      </p>
      {isTold && (
        <details>
          <summary>{LEARN.each}</summary>
          <div class="stack">
            <LearntTable learnt={learnt} inForceDays={inForceDays} />
            <p class="help">{LEARN.explained}</p>
          </div>
        </details>
      )}
    </div>
  );
}

type LearntTableProps = { readonly learnt: LearntThreshold; readonly inForceDays: number };

/** What history says about each limit; words tell which is in force and which is suggested. */
function LearntTable({ learnt: { records, suggestedDays }, inForceDays }: LearntTableProps) {
  const noteOf = (days: number) => {
    const notes = [
      ...(days === inForceDays ? [LEARN.inForce] : []),
      ...(days === suggestedDays ? [LEARN.suggested] : []),
    ];
    return notes.length > 0 && ` (${notes.join(', ')})`;
  };
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{LEARN.limit}</th>
          <th scope="col">{LEARN.items}</th>
          <th scope="col">{LEARN.done}</th>
          <th scope="col">{LEARN.interval}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ limitDays, items, done }) => (
          <tr key={limitDays}>
            <th scope="row">
              {countOf(limitDays, 'day')}
              {noteOf(limitDays)}
            </th>
            <td>{items.toLocaleString('en-US')}</td>
            <td>{done ? percentText(done.share) : LEARN.tooFew}</td>
            <td>{done && intervalText(done)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
