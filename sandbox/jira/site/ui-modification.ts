/** Where a UI modification runs; an absent part stands for every one of its kind. */
export type ModificationContext = {
  id: string;
  projectId: string | null;
  issueTypeId: string | null;
  viewType: ModifiedView | null;
};

export const MODIFIED_VIEWS = ['GIC', 'IssueView', 'IssueTransition'] as const;
export type ModifiedView = (typeof MODIFIED_VIEWS)[number];

/** What an app asked Jira to hand to its UI module in some contexts. `data` is the app's own text. */
export type UiModification = {
  id: string;
  name: string;
  description: string;
  data: string;
  contexts: ModificationContext[];
};

/** The modifications that run where this type of this project is shown. */
export function modificationsFor(
  modifications: readonly UiModification[],
  at: { readonly projectId: string; readonly issueTypeId: string; readonly viewType: ModifiedView },
): readonly UiModification[] {
  const fits = (wanted: string | null, is: string): boolean => wanted === null || wanted === is;
  return modifications.filter(({ contexts }) =>
    contexts.some(
      (context) =>
        fits(context.projectId, at.projectId) &&
        fits(context.issueTypeId, at.issueTypeId) &&
        fits(context.viewType, at.viewType),
    ),
  );
}
