import { useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';
import type { Fix, FixOutcome, Proposal } from './check';

/** How far a change is. `because`: why it has to be asked about again. */
type FixState =
  | { readonly step: 'closed' | 'reading' | 'working' }
  | { readonly step: 'asking'; readonly proposal: Proposal; readonly because: readonly string[] }
  | {
      readonly step: 'told';
      readonly isGood: boolean;
      readonly lines: readonly string[];
      readonly undo: FixOutcome['undo'];
    };

/** One change, from the question to its end. Nothing is changed before somebody agreed to what was read last. */
export function useFix(fix: Fix) {
  const [state, setState] = useState<FixState>({ step: 'closed' });

  const fail = (error: unknown) =>
    setState({ step: 'told', isGood: false, lines: [sentenceOf(error)], undo: undefined });

  const propose = (because: readonly string[]) => {
    setState({ step: 'reading' });
    fix.propose().then((proposal) => setState({ step: 'asking', proposal, because }), fail);
  };

  const tell = (outcome: FixOutcome) => {
    if (outcome.kind === 'again') return propose(outcome.lines);
    setState({ step: 'told', isGood: outcome.kind === 'done', lines: outcome.lines, undo: outcome.undo });
  };

  const run = (work: () => Promise<FixOutcome>) => {
    setState({ step: 'working' });
    work().then(tell, fail);
  };

  return {
    state,
    ask: () => propose([]),
    agree: () => state.step === 'asking' && run(state.proposal.carryOut),
    takeBack: () => state.step === 'told' && state.undo && run(state.undo),
    close: () => setState({ step: 'closed' }),
  };
}
