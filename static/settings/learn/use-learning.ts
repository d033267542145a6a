import { useRef, useState } from 'preact/hooks';
import type { Policy } from '../../../src/core/policy/policy';
import { sameJson } from '../../../src/core/same-json';
import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { readLives, type Lives, type LivesAsk } from './read-lives';

type State =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly looked: number; readonly total: number }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'done'; readonly lives: Lives; readonly nowMs: number };

/** Learning from the project's history, once somebody asks for it. */
export type Learning = {
  readonly state: State;
  /** What was learnt goes by another rule, or other ignored accounts, than the draft's. */
  readonly outdated: boolean;
  readonly start: () => void;
  readonly stop: () => void;
};

/** Reads the lives of the items that the draft's rule matches; one reading at a time. */
export function useLearning({ projectId, names, policy }: Pick<LivesAsk, 'projectId' | 'names' | 'policy'>): Learning {
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
