/** The gadget's texts about what is looked for in a list, and how the list and its ages are shown. */
export const TOOLBAR_TEXTS = {
  search: 'Search',
  withText: (text: string) => `, with “${text}”`,
  nothingHolds: (text: string) => `Nothing in this list has “${text}” in its key or summary.`,
  isCut: (most: number) =>
    `This list is too long to be searched, grouped or put in this order as a whole: these are out of its ${most.toLocaleString('en-US')} most urgent items.`,
  view: { title: 'View', sort: 'Sort by', group: 'Group by', noGroup: 'Nothing', columns: 'Columns' },
  sortings: {
    urgency: { up: 'Urgency', down: '' },
    due: { up: 'Day the answers are due', down: '' },
    age: { down: 'Longest not refined', up: 'Refined last' },
    deadline: { up: 'Earliest deadline', down: 'Latest deadline' },
    cost: { down: 'Highest cost of delay', up: 'Lowest cost of delay' },
    item: { up: 'Key, first to last', down: 'Key, last to first' },
  },
  groupings: { project: 'Project', parent: 'Epic or other parent' },
  noParent: 'Without a parent',
  columns: {
    deadline: 'Deadline',
    cost: 'Cost of delay',
    points: 'Points',
    priority: 'Priority',
    sprint: 'Sprint',
    assignee: 'Assignee',
  },
  goesByCost: 'Money a month, then hours a month, then what is lost once. Items without a number are last.',
  passed: 'passed',
  ageLabel: (from: number, to: number) => (Number.isFinite(to) ? `${from}–${to}` : `${from}+`),
} as const;
