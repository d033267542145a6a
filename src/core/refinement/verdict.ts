import type { BulkEdit } from './bulk-edit';
import { changeSignalOf, isIgnored } from './change-signal-of';
import type { RefinementFacts } from './facts';
import { fieldSetOf } from './field-set';
import type { Moment } from './moments';
import type { NotCountedReason } from './not-counted';
import { actorOf, type Actor } from './person';
import type { SignalId } from './signals';
import { uncountedReasonOf } from './uncounted-fields';

/** Whether something counts as refinement: by which signal, or why not. */
export type Verdict =
  | { readonly counted: true; readonly signal: SignalId; readonly session?: BulkEdit | undefined }
  | { readonly counted: false; readonly reason: NotCountedReason; readonly bulkEdit?: BulkEdit | undefined };

const CHANGE_BY = {
  nobody: 'nobody',
  stakes: 'stakes',
  app: 'automation',
  customer: 'customer',
  ignored: 'ignored',
} as const satisfies Record<Exclude<Actor, 'person'>, NotCountedReason>;

const COMMENT_BY = { ...CHANGE_BY, app: 'comment-by-app', customer: 'comment-by-customer' } as const;

/**
 * Judges one moment by the three rules of the design ("Refined, and stale"): who first, then bulk edits, then what. Where
 * people said that a bulk edit was a session, its items were talked about, whichever fields it changed.
 */
export function judge(moment: Moment, { rules, bulkEdits }: RefinementFacts): Verdict {
  if (moment.kind === 'created' || moment.kind === 'discussed') return { counted: true, signal: moment.kind };
  const actor = actorOf(moment.by, rules);
  if (actor !== 'person')
    return { counted: false, reason: (moment.kind === 'comment' ? COMMENT_BY : CHANGE_BY)[actor] };
  if (moment.kind === 'comment') {
    return isIgnored('comment', rules) ? { counted: false, reason: 'left-out' } : { counted: true, signal: 'comment' };
  }
  const deed = moment.by && ([moment.by.accountId, fieldSetOf(moment.entry), moment.atMs] as const);
  const bulkEdit = deed && bulkEdits.find(...deed);
  if (bulkEdit) return { counted: false, reason: 'bulk-edit', bulkEdit };
  const signal = changeSignalOf(moment.entry, rules);
  const session = deed && bulkEdits.findSession(...deed);
  if (session) return { counted: true, signal: signal ?? 'discussed', session };
  if (signal) return { counted: true, signal };
  const isLeftOut = changeSignalOf(moment.entry, { ...rules, ignoredSignals: undefined }) !== undefined;
  return { counted: false, reason: isLeftOut ? 'left-out' : uncountedReasonOf(moment.entry) };
}
