import type { ChangeEntry } from '../history';
import { isNamed } from './item-names';
import type { NotCountedReason } from './not-counted';

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

/** Why an entry without a signal doesn't count, told by its fields. */
export function uncountedReasonOf(entry: ChangeEntry): NotCountedReason {
  const kind = KINDS.find(({ names }) => names.some((name) => entry.items.some((item) => isNamed(item, name))));
  return kind?.reason ?? 'other-field';
}
