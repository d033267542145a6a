import { Banner } from '../../shared/parts/banner';
import { LEARN } from './texts';
import { LearntResult } from './learnt-result';
import type { LivesAsk } from './read-lives';
import { useLearning } from './use-learning';

type LearnPanelProps = Pick<LivesAsk, 'projectId' | 'names' | 'policy'> & {
  /** Takes a suggestion over; absent for whoever may only read. */
  readonly onUse?: ((days: number) => void) | undefined;
};

/** A limit from the project's own history, on request, and never applied by itself. */
export function LearnPanel({ onUse, ...given }: LearnPanelProps) {
  const { state, outdated, start, stop } = useLearning(given);
  const isRunning = state.status === 'running';
  return (
    <div class="stack" role="group" aria-label={LEARN.title}>
      <div class="row">
        <button type="button" class="button" disabled={isRunning} onClick={start}>
          {state.status === 'done' ? LEARN.again : LEARN.start}
        </button>
        {isRunning && (
          <button type="button" class="button subtle" onClick={stop}>
            {LEARN.stop}
          </button>
        )}
        <span role="status" class="subtle-text">
          {isRunning ? progressText(state) : outdated && LEARN.outdated}
        </span>
      </div>
      {(state.status === 'idle' || isRunning) && <p class="help">{LEARN.help}</p>}
      {state.status === 'failed' && (
        <Banner kind="danger" role="alert">
          {LEARN.failed} {state.sentence}
        </Banner>
      )}
      {state.status === 'done' && !outdated && (
        <LearntResult lives={state.lives} nowMs={state.nowMs} inForceDays={given.policy.staleAfterDays} onUse={onUse} />
      )}
    </div>
  );
}

function progressText({ looked, total }: { readonly looked: number; readonly total: number }): string {
  return total === 0 ? LEARN.begun : LEARN.looked(looked, total);
}
