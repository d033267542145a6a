import { dayOf } from '../time/calendar-day';
import type { Author } from '../history/history';
import { isolated } from '../text/isolated';
import { outcomeText } from '../records/outcome-text';
import type { BulkEdit } from './bulk-edit';
import { changeText } from './change-text';
import type { Discussion, RefinementFacts } from './facts';
import { compareMoments, momentsOf, type Moment } from './moments';
import { notCountedText, type NotCountedReason } from './not-counted';
import { signalWords, type SignalId } from './signals';
import { judge, type Verdict } from './verdict';

/** One line of the proof: what happened, whether it counted, and why. */
export type ProofRow = {
  readonly atMs: number;
  readonly kind: Moment['kind'] | 'sprint-closed';
  /** The entry's, comment's or discussion's id; empty for creation. Unique among its kind. */
  readonly id: string;
  /** What happened, in words: "Estimate 5 → 8", "Moved in rank", "Comment". */
  readonly what: string;
  readonly by?: Author | undefined;
  readonly counted: boolean;
  /** The signal that counted, or why it didn't. */
  readonly reason: SignalId | NotCountedReason;
  /** The verdict in words: "counted: this is “last refined”", "not counted: bulk edit, 146 items in 41 seconds". */
  readonly text: string;
  /** The bulk edit this was part of. */
  readonly bulkEdit?: BulkEdit | undefined;
  /** It counts although the rule takes it for a part of this bulk edit: people said that it was a session. */
  readonly session?: BulkEdit | undefined;
  readonly isLastRefined: boolean;
};

/** Everything that happened up to now, newest first, each with its verdict; exactly one row is "last refined". */
export function refinementProof(facts: RefinementFacts): readonly ProofRow[] {
  const newestFirst = [...momentsOf(facts)].sort((a, b) => compareMoments(b, a));
  const judged = newestFirst.map((moment) => ({ moment, verdict: judge(moment, facts) }));
  const last = judged.find(({ verdict }) => verdict.counted);
  return judged.map((each) => rowOf(each.moment, each.verdict, each === last));
}

function rowOf(moment: Moment, verdict: Verdict, isLastRefined: boolean): ProofRow {
  const { atMs, kind, id, by } = moment;
  return {
    atMs,
    kind,
    id,
    what: whatHappened(moment),
    by,
    counted: verdict.counted,
    reason: verdict.counted ? verdict.signal : verdict.reason,
    text: verdict.counted ? countedText(verdict, isLastRefined) : `not counted: ${notCountedText(verdict, by)}`,
    ...(verdict.counted ? { session: verdict.session } : { bulkEdit: verdict.bulkEdit }),
    isLastRefined,
  };
}

function whatHappened(moment: Moment): string {
  switch (moment.kind) {
    case 'created':
      return 'Created';
    case 'comment':
      return 'Comment';
    case 'discussed':
      return discussedText(moment.discussion, moment.atMs);
    case 'change':
      return changeText(moment.entry);
  }
}

/** The day of a "not now" is said from the day on which it was recorded. */
function discussedText(discussion: Discussion, atMs: number): string {
  if (discussion.outcome === 'keep') return discussion.note ? `Discussed: “${isolated(discussion.note)}”` : 'Discussed';
  const said = outcomeText(discussion, dayOf(new Date(atMs), 'UTC'));
  return `Discussed: ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`;
}

function countedText({ signal, session }: Extract<Verdict, { counted: true }>, isLastRefined: boolean): string {
  const said = session ? `; a session of ${session.issues} items, as people said` : '';
  return `${signalText(signal, isLastRefined)}${said}`;
}

function signalText(signal: SignalId, isLastRefined: boolean): string {
  const verdict = signal === 'created' ? 'baseline' : 'counted';
  if (isLastRefined) return `${verdict}: this is “last refined”`;
  if (signal === 'created') return verdict;
  if (signal === 'comment') return `${verdict}: a person's comment`;
  return `${verdict}: ${signalWords(signal).title}`;
}
