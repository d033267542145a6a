import type { IssueFacts } from '../../../src/core/issue/issue';
import type { ExportedEntry } from './read-changelog';

/**
 * An issue as the export holds it: how it stands, and everything that happened to it, in no order. `creator` and
 * `commentPage` are as exported: most issues are done, and nobody asks who commented on those.
 */
export type ExportedIssue = {
  readonly key: string;
  readonly createdMs: number;
  readonly updatedMs: number | undefined;
  readonly creator: unknown;
  readonly facts: IssueFacts;
  readonly entries: readonly ExportedEntry[];
  readonly commentPage: unknown;
  /** False where the changelog is absent or cut: then nothing proves that nobody refined the issue. */
  readonly hasWholeChangelog: boolean;
};
