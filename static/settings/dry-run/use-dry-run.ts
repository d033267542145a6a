import { useRef, useState } from 'preact/hooks';
import { blocks } from '../../../src/core/policy/enforcement-of';
import type { Policy } from '../../../src/core/policy/policy';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import type { Settings } from '../policy/load-settings';
import { enforced } from './enforced';
import { runDryRun, type DryRun } from './run-dry-run';

type State =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly looked: number }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'done'; readonly of: string; readonly policy: Policy; readonly found: DryRun };

/** Trying a policy on the project's last 90 days before it may be saved. */
export type DryRunAccess = {
  readonly state: State;
  /** The policy blocks more, or something else, than what is saved, so it has to be tried first. */
  readonly needed: boolean;
  /** What was found belongs to other settings than these. */
  readonly outdated: boolean;
  readonly start: () => void;
  readonly stop: () => void;
};

/** A dry run of the settings as they stand in the draft; one at a time. */
export function useDryRun({ project, policy: saved }: Settings, draft: Policy): DryRunAccess {
  const [state, setState] = useState<State>({ status: 'idle' });
  const turn = useRef(0);
  const wanted = enforced(draft);
  const tried = state.status === 'done' ? state.of : undefined;

  const start = () => {
    const mine = (turn.current += 1);
    const isOver = () => turn.current !== mine;
    setState({ status: 'running', looked: 0 });
    const onProgress = (looked: number) => !isOver() && setState({ status: 'running', looked });
    const ask = { projectId: project.id, types: project.issueTypes, policy: draft, nowMs: Date.now() };
    runDryRun(jira, { ...ask, onProgress, isOver }).then(
      (found) => found && !isOver() && setState({ status: 'done', of: wanted, policy: draft, found }),
      (error: unknown) => !isOver() && setState({ status: 'failed', sentence: sentenceOf(error) }),
    );
  };
  return {
    state,
    needed: blocks(draft) && wanted !== enforced(saved) && tried !== wanted,
    outdated: tried !== undefined && tried !== wanted,
    start,
    stop: () => {
      turn.current += 1;
      setState({ status: 'idle' });
    },
  };
}
