import { useEffect, useRef } from 'preact/hooks';
import { blocks } from '../../../src/core/policy/enforcement-of';
import type { Policy } from '../../../src/core/policy/policy';
import { Banner } from '../../shared/parts/banner';
import { DryRunResult } from './dry-run-result';
import { DRY_RUN } from './texts';
import type { DryRunAccess } from './use-dry-run';

type DryRunPanelProps = { readonly siteUrl: string; readonly policy: Policy; readonly dryRun: DryRunAccess };

/** "Try it first": what a mode that blocks would have meant on the last 90 days. Nothing where nobody would be blocked. */
export function DryRunPanel({ siteUrl, policy, dryRun }: DryRunPanelProps) {
  const { state, needed, outdated, start, stop } = dryRun;
  const panel = useRef<HTMLDivElement>(null);
  // What was asked for may stand beneath what is in sight.
  useEffect(() => {
    if (state.status === 'done') panel.current?.scrollIntoView({ block: 'nearest' });
  }, [state.status]);
  if (!blocks(policy)) return null;
  const isRunning = state.status === 'running';
  return (
    <div class="stack dry-run" ref={panel} role="group" aria-label={DRY_RUN.title}>
      <div class="row">
        <button type="button" class="button" disabled={isRunning} onClick={start}>
          {state.status === 'done' ? DRY_RUN.again : DRY_RUN.start}
        </button>
        {isRunning && (
          <button type="button" class="button subtle" onClick={stop}>
            {DRY_RUN.stop}
          </button>
        )}
        <span role="status" class="subtle-text">
          {isRunning ? DRY_RUN.looked(state.looked) : needed && (outdated ? DRY_RUN.outdated : DRY_RUN.needed)}
        </span>
      </div>
      {state.status === 'failed' && (
        <Banner kind="danger" role="alert">
          {DRY_RUN.failed} {state.sentence}
        </Banner>
      )}
      {state.status === 'done' && !outdated && (
        <DryRunResult siteUrl={siteUrl} policy={state.policy} found={state.found} />
      )}
    </div>
  );
}
