import type { Author } from '../history/history';
import type { BulkEdit } from './bulk-edit';

const STEPS = [
  { unit: 'second', ms: 1000, below: 100 },
  { unit: 'minute', ms: 60_000, below: 100 },
  { unit: 'hour', ms: 3_600_000, below: Infinity },
] as const;

const TEXTS = {
  status: 'status change',
  rank: 'moved on the board or in rank',
  sprint: 'Sprint change',
  assignee: 'assignee change',
  'link-or-attachment': 'link or attachment',
  'logged-work': 'logged work',
  'other-field': 'not a refinement signal',
  'left-out': 'left out in this project’s settings',
  'bulk-edit': 'bulk edit',
  'taken-back': 'taken back within the hour, or taking back',
  unchanged: 'saved as it was',
  automation: 'automation',
  customer: 'changed by a customer',
  'comment-by-app': 'comment by an app',
  'comment-by-customer': 'comment by a customer',
  stakes: 'written by Stakes',
  ignored: "on this project's ignore list",
  nobody: "Jira doesn't say who did it",
} as const;

/** Why something that happened to an issue is not refinement. */
export type NotCountedReason = keyof typeof TEXTS;

/** The reason in words, to follow "not counted: ". */
export function notCountedText(
  { reason, bulkEdit }: { readonly reason: NotCountedReason; readonly bulkEdit?: BulkEdit | undefined },
  by: Author | undefined,
): string {
  if (reason === 'automation' && by?.displayName) return `${TEXTS.automation} (${by.displayName})`;
  if (!bulkEdit) return TEXTS[reason];
  return `${TEXTS['bulk-edit']}, ${bulkEdit.issues} items in ${durationText(bulkEdit.toMs - bulkEdit.fromMs)}`;
}

/** How long something took, in the largest unit that still says it well: "41 seconds", "12 minutes", at least a second. */
function durationText(ms: number): string {
  const { unit, ms: unitMs } = STEPS.find((step) => ms / step.ms < step.below) ?? STEPS[2];
  const count = Math.max(1, Math.round(ms / unitMs));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
