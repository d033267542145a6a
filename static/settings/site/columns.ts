/** What is counted of a project's open items, each a column. */
export const COUNTS = ['technical', 'framed', 'notRefined', 'overdue'] as const;
export type CountId = (typeof COUNTS)[number];

/** What has to stand for a mode to do what it says. */
export const STANDS = ['rule', 'field', 'panel'] as const;
export type StandId = (typeof STANDS)[number];

/** 'none': this project needs none. 'unknown': it couldn't be read. */
export type Standing = 'on' | 'missing' | 'none' | 'unknown';

/** The columns of the table of projects: it can be sorted by each. */
export type ColumnId = 'name' | 'mode' | CountId | StandId | 'checkedAt';
