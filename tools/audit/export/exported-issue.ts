import type { Framing } from '../../../src/core/framing/framing';
import type { HierarchyLevel, Named } from '../../../src/core/issue';
import type { ExportedEntry } from './read-changelog';

/** What an issue said of itself at one moment. Where a level or a category isn't known, the rest of the export tells. */
export type IssueFacts = {
  readonly summary: string;
  readonly status: { readonly name: string; readonly done?: boolean | undefined };
  readonly type: Named & { readonly level?: HierarchyLevel | undefined };
  readonly labels: readonly string[];
  readonly components: readonly Named[];
  readonly parent?: { readonly id?: string | undefined; readonly key: string } | undefined;
  readonly framing?: Framing | undefined;
};

/**
 * An issue as the export holds it: how it stands, and everything that happened to it, in no order. `creator` and
 * `commentPage` are as exported: most issues are done, and nobody asks who commented on those.
 */
export type ExportedIssue = {
  readonly key: string;
  readonly createdMs: number;
  readonly creator: unknown;
  readonly facts: IssueFacts;
  readonly entries: readonly ExportedEntry[];
  readonly commentPage: unknown;
  /** False where the changelog is absent or cut: then nothing proves that nobody refined the issue. */
  readonly hasWholeChangelog: boolean;
};
