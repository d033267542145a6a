import type { FramingProgress } from '../../../src/core/framing/framing-progress';
import type { Said } from '../../../src/core/framing/plainly-said';
import type { ProofRow } from '../../../src/core/refinement/proof';

/** How long ago somebody refined the issue, in words; `proof` is there once the history is read, newest first. */
export type Refinement = {
  readonly line: string;
  /** What happened since and doesn't count, in words. */
  readonly uncounted?: string | undefined;
  readonly proof?: readonly ProofRow[] | undefined;
  /** How often it was put off, in words; absent where it never was. */
  readonly deferrals?: string | undefined;
};

/** What the panel shows about an issue, whatever its looks. */
export type Judgement = {
  readonly technical: boolean;
  /** Why it is technical or not, in words; empty where nothing says that it is. */
  readonly why: string;
  /** The words that make it look technical, where nothing and nobody said whether it is. */
  readonly looks: readonly string[];
  readonly progress: FramingProgress;
  /** What the shown answers say: the issue's own or, where it inherits, its parent's. */
  readonly said: Said;
  /** How it came in without answers, in words, where Jira tells. */
  readonly cameIn?: string | undefined;
  /** People put it off or decided never to do it, and that holds: whether it should be done is no question then. */
  readonly isDecided: boolean;
  /** Stale and open: the question that people ask in refinement. */
  readonly staleBanner?: string | undefined;
  /** Absent on done issues and while nothing is known; 'unknown' where Jira gave no history. */
  readonly refinement?: Refinement | 'unknown' | undefined;
};

/** The moment of judging, and the zone in which the reader's days begin. */
export type Moment = { readonly nowMs: number; readonly timeZone: string };
