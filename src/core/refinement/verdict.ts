import { type ChangeEntry, isNamed, isUnchanged } from '../history/history';
import type { BulkEdit } from './bulk-edit';
import { changeSignalOf, isIgnored } from './change-signal-of';
import type { RefinementFacts } from './facts';
import type { Moment } from './moments';
import type { NotCountedReason } from './not-counted';
import { type Actor, actorOf } from './person';
import type { RefinementRules } from './rules';
import type { SignalId } from './signals';
import { withoutFraming } from './taken-back';

/** Fields that move without anybody refining, by what people call such a change. The first kind that fits is named. */
const KINDS = [
  { reason: 'status', names: ['status'] },
  { reason: 'rank', names: ['rank'] },
  { reason: 'sprint', names: ['sprint'] },
  { reason: 'assignee', names: ['assignee'] },
  {
    reason: 'link-or-attachment',
    names: ['link', 'issuelinks', 'remoteissuelink', 'remoteworkitemlink', 'attachment'],
  },
  { reason: 'logged-work', names: ['timespent', 'timeestimate', 'worklogid', 'worklogtimespent'] },
] as const satisfies readonly { reason: NotCountedReason; names: readonly string[] }[];

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

/** Why an entry without a signal doesn't count, told by its fields. */
function uncountedReasonOf(entry: ChangeEntry): NotCountedReason {
  const kind = KINDS.find(({ names }) => names.some((name) => entry.items.some((item) => isNamed(item, name))));
  return kind?.reason ?? 'other-field';
}
