/** The gadget's texts before anything was found: they load with its first paint, and no others do. */
export const FIRST_TEXTS = {
  loading: 'Reading technical items …',
  retry: 'Retry',

  notConfigured: 'Choose projects or a filter.',
  whatItShows: 'This gadget then lists technical work that nobody has refined for too long.',
  howToConfigure:
    'Jira alone opens a gadget’s settings: choose Edit on this dashboard, then Configure in the menu of this gadget. Where there is no Edit, ask the dashboard’s owner.',
  noAccess: {
    projects: "You can't see any of the chosen projects. Ask the dashboard's owner.",
    filter: "You can't see the chosen filter, or the projects it looks at. Ask the dashboard's owner.",
  },
  off: (keys: readonly string[]) =>
    `Stakes is off in ${keys.join(', ')}. A project admin can switch it on in the project's settings, under Stakes.`,
  couldNotLoad: "Couldn't read the technical items.",
} as const;
