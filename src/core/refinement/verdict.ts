import type { BulkEdit } from './bulk-edit';
import { changeSignalOf, isIgnored } from './change-signal-of';
import type { RefinementFacts } from './facts';
import { isUnchanged } from './item-names';
import type { Moment } from './moments';
import type { NotCountedReason } from './not-counted';
import { actorOf, type Actor } from './person';
import type { RefinementRules } from './rules';
import type { SignalId } from './signals';
import { withoutFraming } from './taken-back';
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
 * Judges one moment: who first, then bulk edits, then what. Where people said that a bulk edit was a session, its items were
 * talked about, whichever fields it changed.
 */
export function judge(moment: Moment, { rules, bulkEdits }: RefinementFacts): Verdict {
  if (moment.kind === 'created' || moment.kind === 'discussed') return { counted: true, signal: moment.kind };
  const actor = actorOf(moment.by, rules);
  if (actor !== 'person')
    return { counted: false, reason: (moment.kind === 'comment' ? COMMENT_BY : CHANGE_BY)[actor] };
  const author = moment.by?.accountId ?? '';
  const bulkEdit = bulkEdits.find(author, moment.atMs);
  if (bulkEdit) return { counted: false, reason: 'bulk-edit', bulkEdit };
  const signal = signalOf(moment, rules);
  const session = bulkEdits.findSession(author, moment.atMs);
  if (session) return { counted: true, signal: signal ?? 'discussed', session };
  return signal ? { counted: true, signal } : { counted: false, reason: whyNoSignal(moment, rules) };
}

type Done = Extract<Moment, { kind: 'change' | 'comment' }>;

function signalOf(moment: Done, rules: RefinementRules): SignalId | undefined {
  if (moment.kind === 'comment') return isIgnored('comment', rules) ? undefined : 'comment';
  return changeSignalOf(moment.takenBack ? withoutFraming(moment.entry, rules) : moment.entry, rules);
}

function whyNoSignal(moment: Done, rules: RefinementRules): NotCountedReason {
  const all = { ...rules, ignoredSignals: undefined };
  if (signalOf(moment, all) !== undefined || moment.kind === 'comment') return 'left-out';
  if (moment.takenBack) return 'taken-back';
  const wouldBe = moment.entry.items.filter(isUnchanged).map(({ field, fieldId }) => ({ field, fieldId }));
  if (changeSignalOf({ ...moment.entry, items: wouldBe }, all) !== undefined) return 'unchanged';
  return uncountedReasonOf(moment.entry);
}
