import { useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';
import type { Fix, FixOutcome, Proposal } from './check';

/** How far a change is, and what it is `of`. `because`: why it has to be asked about again. */
type FixState =
  | { readonly step: 'closed' }
  | { readonly step: 'reading' | 'working'; readonly of: string }
  | {
      readonly step: 'asking';
      readonly of: string;
      readonly propose: Fix['propose'];
      readonly proposal: Proposal;
      readonly because: readonly string[];
    }
  | {
      readonly step: 'told';
      readonly isGood: boolean;
      readonly lines: readonly string[];
      readonly undo: FixOutcome['undo'];
    };

/** What taking back is `of`. */
const UNDO = 'undo';

export type Fixing = {
  readonly state: FixState;
  /** Begins a change: `of` tells where what it would do is shown. */
  readonly begin: (of: string, propose: Fix['propose']) => void;
  readonly agree: () => void;
  readonly takeBack: () => void;
  readonly close: () => void;
};

/**
 * One change at a time, from the question to its end. Nothing is changed before somebody agreed to what was read last, and
 * however it ends, `changed` is told at once: what is shown around may not be so any more.
 */
export function useFix(changed: () => void): Fixing {
  const [state, setState] = useState<FixState>({ step: 'closed' });

  const tell = (isGood: boolean, lines: readonly string[], undo?: FixOutcome['undo']) =>
    setState({ step: 'told', isGood, lines, undo });

  const ask = (of: string, propose: Fix['propose'], because: readonly string[]) => {
    setState({ step: 'reading', of });
    propose().then(
      (proposal) => setState({ step: 'asking', of, propose, proposal, because }),
      (error: unknown) => tell(false, [sentenceOf(error)]),
    );
  };

  const run = async (of: string, work: () => Promise<FixOutcome>, propose?: Fix['propose']) => {
    setState({ step: 'working', of });
    try {
      const { kind, lines, undo } = await work();
      if (kind === 'again' && propose) ask(of, propose, lines);
      else tell(kind === 'done', lines, undo);
    } catch (error) {
      tell(false, [sentenceOf(error)]);
    }
    changed();
  };

  return {
    state,
    begin: (of, propose) => ask(of, propose, []),
    agree: () => state.step === 'asking' && void run(state.of, state.proposal.carryOut, state.propose),
    takeBack: () => state.step === 'told' && state.undo && void run(UNDO, state.undo),
    close: () => setState({ step: 'closed' }),
  };
}
