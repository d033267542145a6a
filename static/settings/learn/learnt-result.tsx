import { useMemo } from 'preact/hooks';
import { learnThreshold } from '../../../src/core/learnt-threshold/learn-threshold';
import { learntText } from '../../../src/core/learnt-threshold/learnt-text';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { LearntTable } from './learnt-table';
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
