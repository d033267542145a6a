import type { GuardPlace } from '../policy/guard';

/** The app's rule as it stands on a transition. `place` is what its configuration makes of it. */
export type AttachedRule = {
  readonly place: GuardPlace;
  readonly disabled: boolean;
};

/** A way through a workflow. `create` is where issues begin; `rules` are the app's own, no others. */
export type WorkflowTransition = {
  readonly id: string;
  readonly name: string;
  readonly create: boolean;
  readonly toStatusId: string;
  readonly rules: readonly AttachedRule[];
};

/** A workflow, as far as the app's rule on it goes. */
export type Workflow = {
  readonly id: string;
  readonly name: string;
  /** The team-managed project it belongs to; absent where company-managed projects may share it. */
  readonly projectId?: string | undefined;
  /** False for Jira's own default workflow, which nobody can change. */
  readonly isEditable: boolean;
  /** Another one after every change. */
  readonly version: string;
  readonly transitions: readonly WorkflowTransition[];
  /** The whole workflow as Jira gave it, to be given back whole: only the adapter looks inside. */
  readonly document: unknown;
};

/** From then on exactly this rule of the app stands on the transition, switched on, or none. */
export type RuleChange = {
  readonly transitionId: string;
  readonly rule: Pick<AttachedRule, 'place'> | 'none';
};
