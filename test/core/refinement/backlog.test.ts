import type { Author, ChangeEntry, IssueComment } from '../../../src/core/history/history';
import { bulkCandidatesOf, findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import { lastRefined } from '../../../src/core/refinement/last-refined';
import { stalenessOf } from '../../../src/core/stakes/staleness';
import { backlogLines } from '../../fixtures/backlog';

const AT_MS = Date.parse('2026-10-01T00:00:00Z');
const DAY_MS = 86_400_000;
const rules = { ignoredAccountIds: new Set<string>() };

/** The parts of an exported issue that the clock needs; what `toString` says of an item is read as Jira's own property. */
type Exported = {
  key: string;
  fields: {
    created: string;
    creator: Author | null;
    status: { name: string; statusCategory: { key: string } };
    comment: { comments: { id: string; created: string; author: Author }[] };
  };
  changelog: { histories: { id: string; created: string; author?: Author; items: Record<string, string>[] }[] };
};

type Replayed = {
  readonly key: string;
  readonly createdAtMs: number;
  readonly status: string;
  readonly category: string;
  readonly entries: readonly ChangeEntry[];
  readonly comments: readonly IssueComment[];
};

function replay({ key, fields, changelog }: Exported): Replayed {
  return {
    key,
    createdAtMs: Date.parse(fields.created),
    status: fields.status.name,
    category: fields.status.statusCategory.key,
    comments: fields.comment.comments.map(({ id, created, author }) => ({ id, atMs: Date.parse(created), author })),
    entries: changelog.histories.map(({ id, created, author, items }) => ({
      id,
      atMs: Date.parse(created),
      author,
      items: items.map((item) => ({ field: item['field'] ?? '', fromText: item['fromString'] })),
    })),
  };
}

/** The status at a moment is what the first later change of status came from. */
function statusAt({ status, entries }: Replayed): string {
  const later = entries.filter(({ atMs }) => atMs > AT_MS).sort((a, b) => a.atMs - b.atMs);
  const change = later.flatMap(({ items }) => items).find(({ field }) => field === 'status');
  return change?.fromText ?? status;
}

describe('a backlog on 1 October 2026', () => {
  const issues = backlogLines().map((line) => replay(JSON.parse(line)));
  const categories = new Map(issues.map(({ status, category }) => [status, category]));
  const open = issues.filter((issue) => issue.createdAtMs <= AT_MS && categories.get(statusAt(issue)) !== 'done');
  const bulkEdits = findBulkEdits(
    issues.flatMap(({ key, entries, comments }) => [...bulkCandidatesOf(key, entries, comments)]),
    { untilMs: AT_MS },
  );
  const stale = open.filter((issue) => {
    const { atMs } = lastRefined({ ...issue, nowMs: AT_MS, rules, bulkEdits });
    return (
      stalenessOf({ lastRefinedAtMs: atMs, nowMs: AT_MS, thresholdDays: 90, applyDeadline: false }).state === 'stale'
    );
  });

  it('45 of the 52 open ones are stale', () => {
    expect([open.length, stale.length]).toEqual([52, 45]);
  });

  it('"not updated for 90 days" finds none of them, because one bulk edit touched them all', () => {
    const untouched = open.filter(({ createdAtMs, entries, comments }) => {
      const moments = [createdAtMs, ...[...entries, ...comments].map(({ atMs }) => atMs)].filter(
        (atMs) => atMs <= AT_MS,
      );
      return Math.max(...moments) <= AT_MS - 90 * DAY_MS;
    });
    expect(untouched).toEqual([]);
  });

  it('the tidy-up of 25 August 2026, which touched every open one, is recognised', () => {
    const thatDay = bulkEdits.all.filter(({ fromMs }) => new Date(fromMs).toISOString().startsWith('2026-08-25'));
    expect(thatDay.reduce((sum, { issues }) => sum + issues, 0)).toBeGreaterThan(45);
  });

  it('without the bulk rule fewer would be found', () => {
    const none = findBulkEdits([], { untilMs: AT_MS });
    const signals = open.map((issue) => lastRefined({ ...issue, nowMs: AT_MS, rules, bulkEdits: none }));
    expect(signals.filter(({ atMs }) => AT_MS - atMs >= 90 * DAY_MS).length).toBeLessThan(stale.length);
  });
});
