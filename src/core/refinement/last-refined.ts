import type { Author, ChangeEntry } from '../history/history';
import type { Discussion, RefinementFacts } from './facts';
import { compareMoments, momentsOf, type Moment } from './moments';
import type { SignalId } from './signals';
import { judge } from './verdict';

/** When somebody last refined the issue, how, and who. `created`: nobody ever did since it was created. */
export type LastRefined = {
  readonly atMs: number;
  readonly signal: SignalId;
  readonly by?: Author | undefined;
  /** The changelog entry, where the signal was a change. */
  readonly entry?: ChangeEntry | undefined;
  /** The record, where the signal was a discussion. */
  readonly discussion?: Discussion | undefined;
};

/** The newest refinement signal up to now, or what is known of it; see `compareMoments` for two in the same millisecond. */
export function lastRefined(facts: RefinementFacts): LastRefined {
  const newest = newestSignal(facts);
  if (!newest) {
    if (!facts.known) throw new Error('Creation always counts, so an issue without a signal is a bug.');
    const { atMs, signal, by } = facts.known;
    return { atMs, signal, by };
  }
  const { moment, signal } = newest;
  return {
    atMs: moment.atMs,
    signal,
    by: moment.by,
    ...(moment.kind === 'change' && { entry: moment.entry }),
    ...(moment.kind === 'discussed' && { discussion: moment.discussion }),
  };
}

function newestSignal(facts: RefinementFacts): { moment: Moment; signal: SignalId } | undefined {
  const judgedUpToMs = facts.known?.asOfMs ?? -Infinity;
  let newest: { moment: Moment; signal: SignalId } | undefined;
  for (const moment of momentsOf(facts)) {
    if (moment.atMs <= judgedUpToMs || (newest && compareMoments(moment, newest.moment) <= 0)) continue;
    const verdict = judge(moment, facts);
    if (verdict.counted) newest = { moment, signal: verdict.signal };
  }
  return newest;
}
