import type { Origin } from '../framing/framing';
import type { OptionalSignalId } from '../refinement/optional-signals';
import type { TechnicalRule } from '../technical-rule/rule';

/**
 * What Stakes does in a project, each step including the one before: nothing; ask and show; need the answers on the
 * transition to `gateStatus`; need them, or "Answer later", to create technical work (docs/design.md#the-ladder).
 */
export const ENFORCEMENTS = ['off', 'advise', 'gate', 'require'] as const;
export type Enforcement = (typeof ENFORCEMENTS)[number];

/** What Stakes does with the items of one type, where that isn't the project's mode. Off is in the rule: `neverTypes`. */
export type TypeMode = { readonly id: string; readonly name: string; readonly enforcement: TypeEnforcement };
export const TYPE_ENFORCEMENTS = ['advise', 'gate', 'require'] as const satisfies readonly Enforcement[];
export type TypeEnforcement = (typeof TYPE_ENFORCEMENTS)[number];

/** A project's settings, as its project property `stakes.policy` holds them beside the compiled guard. */
export type Policy = {
  readonly version: 1;
  /** The mode of every type without one of its own; `off` is off for all of them. */
  readonly enforcement: Enforcement;
  readonly enforcementByType: readonly TypeMode[];
  readonly rule: TechnicalRule;
  /** Whole days without refinement after which an open technical issue is stale. */
  readonly staleAfterDays: number;
  /** Other thresholds for issues of some origins. */
  readonly staleAfterDaysByOrigin: Readonly<Partial<Record<Origin, number>>>;
  /** Whether a deadline pulls `staleOn` forward (docs/design.md#stale). */
  readonly soonerBeforeDeadline: boolean;
  /** Accounts whose edits are never refinement, although they look like people (docs/decisions/0003). */
  readonly ignoredAccountIds: readonly string[];
  /** Signals that don't count as refinement in this project. */
  readonly ignoredSignals: readonly OptionalSignalId[];
  /** The self-service way out. Forbidding it counts in `require` alone. */
  readonly answerLater: { readonly allowed: boolean; readonly dueWorkingDays: number };
  /** Who may waive the answers of an item beside the project's administrators, who always may. */
  readonly granterAccountIds: readonly string[];
  /**
   * The living comment on items whose answers are overdue by so many days, for items created from the day `since` on.
   * Absent: nothing is commented.
   */
  readonly reminders?: { readonly afterDays: number; readonly since: string } | undefined;
  /** The status that `gate` guards. */
  readonly gateStatus?: { readonly id: string; readonly name: string } | undefined;
  /** The calendar day on which the project switched enforcement on: issues created before it have grace. */
  readonly since?: string | undefined;
};
