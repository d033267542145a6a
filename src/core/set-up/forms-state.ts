/** Whether Jira's forms ask in a project as its policy says. `problem`: a sentence why they can't. */
export type FormsState = {
  /** Whether the policy wants anybody asked. */
  readonly wanted: boolean;
  readonly upToDate: boolean;
  readonly problem?: string | undefined;
};
