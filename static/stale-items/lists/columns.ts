/** What a list may show of its items beside what it is about, in the order of its columns. */
export const COLUMNS = ['deadline', 'cost', 'points', 'priority', 'sprint', 'assignee'] as const;
export type Column = (typeof COLUMNS)[number];

/** Those of which a search is asked only where they are shown. */
export const COLUMNS_TO_ASK_FOR: readonly Column[] = ['priority', 'sprint', 'assignee'];
