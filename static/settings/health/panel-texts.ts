/** What the page says about the panel. */
export const PANEL_TEXTS = {
  notPinned: 'Stakes hasn’t put the panel on every item here. Until it is, people add it item by item, from Apps.',
  pinned: (day: string) => `Panel put on every item on ${day}. Jira doesn’t tell whether an admin hid it since.`,
  askAdmin: 'Ask a Jira admin: in the menu of the panel on any item, “Show for all work items”, or on this page.',
  pin: 'Show…',
  unpin: 'Hide…',
  pinTitle: 'Show the panel on every item',
  unpinTitle: 'Hide the panel again',
  pins: (project: string) =>
    `Shows the panel “What is at stake” on every item of ${project}. Where an item isn’t technical it says nothing.`,
  unpins: (project: string) =>
    `Hides the panel “What is at stake” in ${project}, but on items where somebody added it.`,
  yesPin: 'Show the panel',
  yesUnpin: 'Hide the panel',
  nowPinned: 'The panel is on every item.',
  nowUnpinned: 'The panel is hidden.',
} as const;
