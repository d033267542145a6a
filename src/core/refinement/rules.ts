import type { ChangeSignalId } from './signals';
import type { OptionalSignalId } from './optional-signals';

/** What a project's policy and its site add to the signals. */
export type RefinementRules = {
  /** Accounts whose doings never count, such as an integration under a person's name. */
  readonly ignoredAccountIds: ReadonlySet<string>;
  /** Signals that don't count here. Absent: all of them do. */
  readonly ignoredSignals?: ReadonlySet<OptionalSignalId> | undefined;
  /** The app's own account, so that its writes can be called its own. They would not count anyway. */
  readonly ownAccountId?: string | undefined;
  /**
   * Names or ids of this site's own fields by the signal they stand for, in any case: the app's field id under
   * `framing`, a renamed points field under `estimate`. They add to the names that the signals know.
   */
  readonly siteFields?: { readonly [Id in ChangeSignalId]?: readonly string[] | undefined } | undefined;
};
