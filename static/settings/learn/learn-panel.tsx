import { useRef, useState } from 'preact/hooks';
import { sameJson } from '../../../src/core/json/same-json';
import type { Policy } from '../../../src/core/policy/policy';
import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { Banner } from '../../shared/parts/banner';
import { sentenceOf } from '../../shared/sentence-of';
import { LearntResult } from './learnt-result';
import { type Lives, type LivesAsk, readLives } from './read-lives';
import { LEARN } from './texts';

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

type State =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly looked: number; readonly total: number }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'done'; readonly lives: Lives; readonly nowMs: number };

/** Learning from the project's history, once somebody asks for it. */
type Learning = {
  readonly state: State;
  /** What was learnt rests on another rule, or other ignored accounts, than the draft's. */
  readonly outdated: boolean;
  readonly start: () => void;
  readonly stop: () => void;
};

/** Reads the lives of the items that the draft's rule matches; one reading at a time. */
function useLearning({ projectId, names, policy }: Pick<LivesAsk, 'projectId' | 'names' | 'policy'>): Learning {
  const [state, setState] = useState<State>({ status: 'idle' });
  const [learntBy, setLearntBy] = useState(policy);
  const turn = useRef(0);

  const start = () => {
    const mine = (turn.current += 1);
    const isOver = () => turn.current !== mine;
    const nowMs = Date.now();
    const onProgress = (looked: number, total: number) => setState({ status: 'running', looked, total });
    setLearntBy(policy);
    onProgress(0, 0);
    const reads = {
      jira,
      readRecords: (asked: { issueIds: readonly string[] }) => ask('readRecords', asked),
      readBulkEdits: (asked: { issueIds: readonly string[] }) => ask('readBulkEdits', asked),
    };
    readLives(reads, { projectId, names, policy, nowMs, onProgress, isOver }).then(
      (lives) => lives && !isOver() && setState({ status: 'done', lives, nowMs }),
      (error: unknown) => !isOver() && setState({ status: 'failed', sentence: sentenceOf(error) }),
    );
  };
  return {
    state,
    outdated: state.status === 'done' && !sameJson(whatCounts(learntBy), whatCounts(policy)),
    start,
    stop: () => {
      turn.current += 1;
      setState({ status: 'idle' });
    },
  };
}

function whatCounts({ rule, ignoredAccountIds, ignoredSignals }: Policy) {
  return { rule, ignoredAccountIds, ignoredSignals };
}

function progressText({ looked, total }: { readonly looked: number; readonly total: number }): string {
  return total === 0 ? LEARN.begun : LEARN.looked(looked, total);
}
