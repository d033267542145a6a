import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import { judgedItem, type WholeItem } from '../../../static/stale-items/items/judged-item';
import { AT, DAY_MS } from './gadget-site';

/** An item that nobody refined since it was created, so many days ago. */
export function anItem(days: number, summary = 'Replace the session store', number = 1): WholeItem {
  const createdAt = new Date(AT.getTime() - days * DAY_MS).toISOString();
  return judgedItem({
    issue: {
      id: String(10_000 + number),
      key: `SHOP-${number}`,
      projectId: '1',
      projectKey: 'SHOP',
      summary,
      type: { name: 'Technical task', level: 'standard' },
      status: { name: 'To Do', category: 'new' },
      labels: [],
      components: [],
      createdAt,
      updatedAt: createdAt,
      creator: { accountId: 'ana', displayName: 'Ana Costa' },
    },
    policy: DEFAULT_POLICY,
    records: { issueId: String(10_000 + number), marks: [], discussed: [] },
    entries: [],
    comments: [],
    bulkEdits: NO_BULK_EDITS,
    nowMs: AT.getTime(),
  });
}
