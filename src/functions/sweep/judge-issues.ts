import { ISSUE_PROPERTY } from '../../core/installation/property-keys';
import type { BulkEdits } from '../../core/refinement/bulk-edit';
import type { ChangeEntry } from '../../core/history/history';
import type { FoundIssue } from '../../jira/found-issue';
import { derive, isUpToDate, type Derived } from '../derive';
import type { JudgingPorts } from '../ports';
import type { TakenForRefinement } from '../sweeps';
import type { SweptPolicy } from './project-policy';

/** What came of judging some issues: the properties written, and what Jira did not let be written. */
export type Judged = {
  readonly written: number;
  readonly again: readonly string[];
  readonly taken: readonly TakenForRefinement[];
};

/**
 * Derives the properties of open issues and writes those that differ, in bulk. An issue whose history could not be read,
 * or that Jira did not write, is to be looked at again. Throws `Refused` once Jira is unavailable: then nothing is known
 * of this page, and it must be gone through again.
 */
export async function judgeIssues(
  ports: JudgingPorts,
  { policy }: SweptPolicy,
  found: readonly FoundIssue[],
  entries: ReadonlyMap<string, readonly ChangeEntry[]>,
  bulkEdits: BulkEdits,
): Promise<Judged> {
  const derived = await derive(ports, { policy, found, entries, bulkEdits });
  const differing = new Map(
    found.flatMap(({ issue, stakes: stored }) => {
      const stakes = derived.get(issue.id)?.stakes;
      return stakes && !isUpToDate(stored, stakes) ? [[issue.id, stakes] as const] : [];
    }),
  );
  const failed = differing.size > 0 ? await ports.jiraAsApp.saveIssueProperties(ISSUE_PROPERTY, differing) : [];
  const unavailable = failed.find(({ refused }) => refused.kind === 'unavailable');
  if (unavailable) throw unavailable.refused;
  const unread = found.filter(({ issue }) => !derived.has(issue.id)).map(({ issue }) => issue.id);
  return {
    written: differing.size - failed.length,
    again: [...failed.map(({ issueId }) => issueId), ...unread],
    taken: [...derived].flatMap(([issueId, one]) => takenIn(issueId, one)),
  };
}

function takenIn(issueId: string, { assessment }: Derived): readonly TakenForRefinement[] {
  const { atMs, by, entry, signal } = assessment.refined;
  const mayBeBulk = entry !== undefined || signal === 'comment';
  return by && mayBeBulk ? [{ issueId, atMs, author: by.accountId }] : [];
}
