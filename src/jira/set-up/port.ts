import type { FormScreen } from '../../core/set-up/screen';
import type { RuleChange, Workflow } from '../../core/set-up/workflow';

/** Workflows and the app's rule on them. Team-managed projects' admins may do this for theirs; for the rest, Jira admins. */
export interface Workflows {
  /** The workflows that these issue types of a project go through, each once. */
  workflowsOf(projectId: string, issueTypeIds: readonly string[]): Promise<readonly Workflow[]>;
  /** One workflow as it is now; `undefined` where it is gone. */
  workflow(id: string): Promise<Workflow | undefined>;
  /** All that the one who asks may see, at most 2,000. */
  everyWorkflow(): Promise<readonly Workflow[]>;
  /** The ids of the projects that use a workflow, whether the one who asks may see them or not. */
  projectsUsing(workflowId: string): Promise<readonly string[]>;
  /** Whether Jira lets the app's rule be added to the workflow of this issue type. */
  offersRule(projectId: string, issueTypeId: string): Promise<boolean>;
  /**
   * Saves a workflow with the app's rules changed and all else as it was. Jira is asked first whether it could be saved.
   * Refused as a 'conflict' where another change came between; an answer that was lost is 'unavailable', and the workflow
   * may have been saved: read it again.
   */
  changeRules(workflow: Workflow, changes: readonly RuleChange[]): Promise<void>;
}

/** Where the app's field is shown. */
export interface Forms {
  /** The app's own field on this site. */
  framingFieldId(): Promise<string>;
  /** Whether the field is on the create form of a type, for whoever may create there. */
  isOnCreateForm(projectId: string, issueTypeId: string): Promise<boolean>;
  /** The create and edit screens of these types of a company-managed project; for Jira admins. */
  screensOf(projectId: string, issueTypeIds: readonly string[]): Promise<readonly FormScreen[]>;
  /** Which of these projects use a screen, for whatever type and dialog; team-managed ones use none. */
  projectsWithScreen(screenId: string, projectIds: readonly string[]): Promise<readonly string[]>;
  /** Puts the field at the end of a screen's first tab. */
  addToScreen(screenId: string): Promise<void>;
  /** Takes the field from whichever tab of a screen it is on. */
  removeFromScreen(screenId: string): Promise<void>;
}

/** The panel, which no issue shows until it is added or pinned. Jira doesn't tell where it is pinned. */
export interface Panels {
  /** Shows the panel on every issue of these projects, or no longer, and waits until Jira is done; for Jira admins. */
  pinPanel(projectIds: readonly string[], action: 'PIN' | 'UNPIN'): Promise<void>;
}

/** What Jira makes of the app's expressions. */
export interface Expressions {
  /** Why Jira can't take an expression, in its words: too long, too many parts, not its syntax. `undefined`: it can. */
  expressionFault(expression: string): Promise<string | undefined>;
  /** What an expression comes to on an issue, or why it has no value there, in Jira's words. */
  evaluateOn(issueId: string, projectId: string, expression: string): Promise<Outcome>;
}

export type Outcome = { readonly value: unknown } | { readonly fault: string };

/** What setting Stakes up needs of Jira. Every method may throw `Refused`. */
export interface SetUp extends Workflows, Forms, Panels, Expressions {}
