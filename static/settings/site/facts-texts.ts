import type { ColumnId, Standing } from './columns';

/** Texts of the table of projects: its columns, and what their cells say. */
export const FACTS_TEXTS = {
  caption: 'Projects, and how Stakes is doing in each',
  columns: {
    name: 'Project',
    mode: 'Stakes',
    technical: 'Technical',
    framed: 'Framed',
    notRefined: 'Not refined',
    overdue: 'Overdue',
    rule: 'Rule',
    field: 'Field',
    panel: 'Panel',
    checkedAt: 'Last check',
  } satisfies Record<ColumnId, string>,
  explained:
    'Technical: open items that count as technical. Framed: those whose four questions are answered. Not refined: those past their limit. Overdue: answers promised for a day that is over. Each number opens its items, as far as you can see them; the background check keeps them up to date. Rule: blocks people where the project asks for that. Field: on the forms. Panel: on every item.',
  cost: (projects: number) =>
    `Reading this takes about ten requests to Jira a project, in your name, for up to ${projects} projects where Stakes is on.`,
  tooMany: (left: number) =>
    `${left.toLocaleString('en-US')} more projects were not read. Search for them, or open their own settings.`,
  readFailed: 'The numbers could not be read.',
  reading: 'Reading …',
  readAgain: 'Read again',
  unknownLabel: (because: string) => `Not known: ${because}`,
  notRead: 'Not known: it was not read.',
  notIndexed: 'Jira’s search doesn’t know yet what Stakes keeps on items.',
  notSwept: 'The background check has not gone through this project yet.',
  stands: { on: 'On', missing: 'Missing', none: '–' } satisfies Partial<Record<Standing, string>>,
  standLabels: {
    on: 'On',
    missing: 'Missing',
    none: 'Not needed here',
    unknown: 'Not known: Jira didn’t tell.',
  } satisfies Record<Standing, string>,
  number: (count: number, isAbout: boolean) => `${isAbout ? 'about ' : ''}${count.toLocaleString('en-US')}`,
  items: (count: number, isAbout: boolean, column: string, key: string) =>
    `${isAbout ? 'About ' : ''}${count.toLocaleString('en-US')} ${column.toLowerCase()} in ${key}`,
  neverChecked: 'Never',
  checking: 'Now',
  sorted: (column: string, isDescending: boolean) =>
    `Sorted by ${column.toLowerCase()}, ${isDescending ? 'from the highest' : 'from the lowest'}.`,
} as const;
