import type { TypeEnforcement } from '../../../src/core/policy/policy';
import { countOf } from '../../../src/core/time/count-text';
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

/** As many keys as fit into a sentence. */
const MOST_NAMED = 8;

const listOf = (keys: readonly string[]) =>
  keys.length > MOST_NAMED
    ? `${keys.slice(0, MOST_NAMED).join(', ')} and ${(keys.length - MOST_NAMED).toLocaleString('en-US')} more`
    : new Intl.ListFormat('en').format(keys);

/** Texts of the site's page. */
export const SITE_TEXTS = {
  projectsTitle: 'Projects',
  siteNothing: 'Stakes is installed and looks at nothing yet. Choose projects.',
  siteOn: (on: number, all: number) => `Stakes is on in ${on.toLocaleString('en-US')} of ${countOf(all, 'project')}.`,
  siteNoPermission: 'Only Jira admins choose projects here. In a project you administer, use its own settings.',
  siteFailed: 'Couldn’t load the projects. Nothing was changed.',
  siteLoading: 'Loading the projects',
  siteEmpty: 'You can see no project. Create one, or ask for the permission to browse one.',
  siteNoMatch: 'No project matches. Change the search or the kind.',
  siteMost: 'Only the first 1,000 projects are listed. Search finds among these; others have their own settings page.',
  whatColumnsSay: 'What the columns say, and what reading them costs',
  search: 'Search by name or key',
  kind: 'Kind',
  kinds: { software: 'Software', business: 'Business', service_desk: 'Service', product_discovery: 'Discovery' },
  allKinds: 'All kinds',
  otherKind: 'Other',
  notABacklog: 'not a product backlog',
  action: 'Action',
  switchOn: 'Advise',
  switchOnLabel: (project: string) => `Switch Stakes on in ${project}, to advise`,
  switchedOn: (project: string) => `Stakes advises in ${project}`,
  switchedOnBody: 'People are asked. Nothing is blocked, nothing is commented.',
  switchConflict: 'Somebody else changed its settings meanwhile. Nothing was overwritten; this is what they are now.',
  switching: 'Switching on …',
  settings: 'Settings',
  settingsLabel: (project: string) => `Stakes settings of ${project}`,
  unreadablePolicy: 'can’t be read',

  leaving: (key: string) => `Going to the settings of ${key} loses what you changed here and didn’t save.`,
  leave: 'Go without saving',
  stay: 'Stay here',

  policyTitle: 'For all projects',
  policyLoading: 'Loading what holds for all projects',
  policyFailed: 'Couldn’t load what holds for all projects. Nothing was changed.',
  capTitle: 'Highest mode projects may choose',
  caps: {
    advise: 'People are asked. No project blocks anybody.',
    gate: 'A project may need the four answers before an item moves on to a status of its choice.',
    require: 'A project may also need them before technical work is created.',
  } satisfies Record<TypeEnforcement, string>,
  haveMore: (keys: readonly string[]) =>
    `${listOf(keys)} ${keys.length === 1 ? 'has' : 'have'} more than that, until somebody saves a milder mode in the project’s settings.`,
  hasMore: 'more than projects may choose',
  startTitle: 'New projects start with',
  starts: {
    advise: 'People are asked. Nothing is blocked.',
    gate: 'A project that is switched on in the list advises at first. Its settings offer Gate, to be tried on its last 90 days.',
    require:
      'A project that is switched on in the list advises at first. Its settings offer Require, to be tried on its last 90 days.',
  } satisfies Record<TypeEnforcement, string>,
  startAbove: (start: string, cap: string) =>
    `Projects can’t start with ${start} where ${cap} is the highest mode. Choose a milder start, or let projects choose ${start}.`,
  startHelp: 'Projects that are on already stay as they are. What counts as technical, each project says itself.',
  currency: 'Currency of numbers',
  noCurrency: 'None: numbers stand as typed',
  currencyName: (name: string, code: string) => `${name} (${code})`,
  currencyHelp:
    'Offered where somebody puts a number on what waiting costs. Numbers that are there already keep what they were entered in; nothing is converted.',
  putRight: 'First put right what is marked above.',
  saved: 'Saved for the whole site',
  savedBody: (cap: string, start: string) => `Projects may choose ${cap} at most, and start with ${start}.`,

  shown: (from: number, to: number, all: number) => `${from}–${to} of ${all.toLocaleString('en-US')}`,
  previous: 'Previous',
  next: 'Next',
} as const;
