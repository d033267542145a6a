import { countOf } from '../../src/core/time/count-text';
import type { Counted } from './lists/numbers';
import type { Limits } from './items/limits';
import { FIRST_TEXTS } from './first-texts';
import { LIST_TEXTS } from './list-texts';
import { TOOLBAR_TEXTS } from './toolbar-texts';

const number = (count: number): string => count.toLocaleString('en-US');

const MOST_KEYS = 6;

const keysText = (keys: readonly string[]): string =>
  keys.length > MOST_KEYS
    ? `${keys.slice(0, MOST_KEYS).join(', ')} and ${keys.length - MOST_KEYS} more`
    : keys.join(', ');

/** Every text of the gadget that the core doesn't make, in one place, ready for translation. */
export const TEXTS = {
  ...FIRST_TEXTS,
  ...TOOLBAR_TEXTS,

  couldNotRefresh: (at: string) => `Couldn't refresh. Showing ${at}.`,

  invisible: (count: number) =>
    count === 1
      ? "1 chosen project isn't visible to you and isn't counted."
      : `${number(count)} chosen projects aren't visible to you and aren't counted.`,
  leftOut: (count: number) =>
    count === 1
      ? '1 item fits the rule but is marked as not technical.'
      : `${number(count)} items fit the rule but are marked as not technical.`,
  someOff: (keys: readonly string[]) => `Stakes is off in ${keys.join(', ')}: nothing there is counted.`,
  capped: (most: number) =>
    `More items match than one reading judges. These are the ${number(most)} least recently updated; the rest isn't counted.`,
  unread: (count: number) =>
    `${countOf(count, 'item')} couldn't be read, so nobody can say when ${count === 1 ? 'it was' : 'they were'} refined.`,
  recordsUnread: "Marks and “Discussed” couldn't be read just now: the list goes by what was last stored on each item.",
  policyProblem: (key: string, problem: string) => `${key}: ${problem}`,

  scope: (keys: readonly string[], sprints: boolean, all: boolean) =>
    [keysText(keys), sprints ? 'backlog and active Sprints' : 'backlog', ...(all ? ['all open items'] : [])].join(
      ' · ',
    ),
  byFilter: 'filter',
  asOf: (time: string) => `as of ${time}`,
  refreshing: 'Refreshing …',

  lists: 'Lists',
  ofList: LIST_TEXTS,
  number,
  notCounted: '–',
  counting: ({ count, isAbout }: Omit<Counted, 'jql'>) => `${isAbout ? 'about ' : ''}${number(count)}`,
  numberOrDash: (count: number | undefined) => (count === undefined ? '–' : number(count)),
  refinedAgo: (from: number, to: number) =>
    `last refined ${Number.isFinite(to) ? `${from} to ${to} days` : `${from} days or longer`} ago`,
  of: 'of',
  openList: ({ count, isAbout }: Omit<Counted, 'jql'>) =>
    `${isAbout ? 'about ' : ''}${countOf(count, 'item')}, opens in Jira`,

  ageTitle: 'Days since last refined',
  ageLimit: ({ usual, least, most }: Limits) =>
    `line = ${countOf(usual, 'day')}${least === most ? '' : `; limits here go from ${least} to ${countOf(most, 'day')}`}`,
  showAsTable: 'Show as table',
  showAsChart: 'Show as chart',
  ageRange: (from: number, to: number) => (Number.isFinite(to) ? `${from}–${to} days` : `${from} days or more`),
  ageBar: (range: string, count: number | undefined, isOver: boolean, isOneLimit: boolean) =>
    `${range}: ${count === undefined ? 'not counted yet' : countOf(count, 'item')}${isOver ? `, past the ${isOneLimit ? 'limit' : 'line'}` : ''}`,
  ageColumn: 'Last refined',
  itemsColumn: 'Items',
  showAll: 'Show all',
  filter: {
    title: (set: number) => (set === 0 ? 'Filter' : `Filter (${set})`),
    project: 'Project',
    component: 'Component',
    origin: 'Why it comes up',
    any: 'Any',
  },
  origins: {
    enabler: 'Enabler',
    upkeep: 'Upkeep',
    'external-change': 'External change',
    debt: 'Debt',
    none: 'Not said',
  },

  selectAll: 'Select all shown',
  selectItem: (key: string) => `Select ${key}`,
  item: 'Item',
  notRefined: 'Not refined',
  goesByStaleDay: 'Sorted by the day an item is due for refinement: sooner before its deadline.',
  atStake: 'What is at stake',
  actions: 'Actions',
  answered: (count: number) => `${count} of 4 answered`,
  answer: 'Answer',
  due: (day: string) => `due ${day}`,
  overdue: (day: string) => `overdue since ${day}`,
  inherited: 'from its parent',
  datePassed: 'date passed',
  openInDialog: (key: string) => `Open ${key} here`,
  more: 'Show more',
  contradicted: "what is stored about it doesn't fit its history",
  leftSince: (count: number) => `${countOf(count, 'item')} left this list since Jira’s search last looked.`,
  menuFor: (key: string) => `Actions for ${key}`,
  howCounted: 'How this is counted',
  hideCounted: 'Hide how this is counted',
  discussedCount: (count: number) => `Discussed today (${count})`,
  unselect: 'Clear selection',
  open: 'Open',
  csv: 'CSV',
  openInJira: 'Open in Jira',
  csvName: (list: string) => `${list}.csv`,
  exporting: (read: number, of: number | undefined) =>
    `${number(read)}${of === undefined ? '' : ` of ${number(of)}`} read …`,
  cancel: 'Cancel',
  exportCut: (count: number) => `The file holds the first ${number(count)} items`,
  exportNarrow: 'The list is longer. Narrow it with a filter to get the rest.',
  notExported: "The list couldn't be exported",

  counted: (count: number) => `What counted (${count})`,
  everything: (count: number) => `Everything (${count})`,
  proofOf: (key: string) => `How ${key} is counted`,
  limit: (days: number) => `Limit ${days}.`,
  close: 'Close',
  readingProof: 'Reading its history …',

  recorded: (keys: readonly string[]) =>
    keys.length === 1 ? `${keys.join('')} discussed today` : `${countOf(keys.length, 'item')} discussed today`,
  keptOpen: (count: number) =>
    count === 1 ? 'It counts as refined from now on.' : 'They count as refined from now on.',
  undo: 'Undo',
  takeBack: 'Take back',
  undone: 'Taken back',
  notRecorded: (keys: readonly string[]) => `Not recorded: ${keys.join(', ')}`,

  notNow: 'not now',
  never: 'never',
  updatedWouldShow: '“Updated” would show',
  ofThese: 'of these',
  bulkEditOn: (day: string) => ` (bulk edit, ${day})`,

  noTechnical: 'No technical items here.',
  looksFor: (rule: string) => `Stakes looks for ${rule}.`,
  looksForIn: (keys: readonly string[], rule: string) => `In ${keysText(keys)} Stakes looks for ${rule}.`,
  nothingNamed: 'nothing but what people mark as technical',
  moreRules: (count: number) => `${countOf(count, 'other rule')} in other projects.`,
  change: 'Change',
  changeIn: (key: string) => `Change in ${key}`,
  whoChanges: 'A project admin says in the project’s settings what counts as technical.',
  noOpen: 'No open item here.',
  looksTechnical: (count: number) =>
    count === 1 ? '1 summary looks technical.' : `${number(count)} summaries look technical.`,
  lookTechnical: 'look technical by their summaries. Are they?',
  nothingLooks: 'No summary looks technical.',
  review: 'Review',
  hideReview: 'Hide',
  looking: 'Looking at the summaries …',
  lookingCapped: 'Only the 2,000 most recently updated items were looked at.',
  reviewTitle: 'Looks technical',
  because: (words: readonly string[]) => `because of “${words.join('”, “')}”`,
  itIs: 'It is',
  itIsnt: "It isn't",
  itIsLabel: (key: string) => `It is technical: ${key}`,
  itIsntLabel: (key: string) => `It isn't technical: ${key}`,
  marked: (key: string, technical: boolean) => `${key} marked as ${technical ? 'technical' : 'not technical'}`,
  markedSoFar: (count: number) => `${countOf(count, 'item')} marked as technical.`,
  showThem: 'Show the list',
  notMarked: (key: string) => `${key} couldn't be marked`,

  noneAmongChecked: (count: number) => `Nothing among the ${number(count)} items that were checked. Not all could be.`,
  allLeftSince: 'Everything in this list has left it since Jira’s search last looked.',
  listUnread: (problem: string) => `Couldn't read this list. ${problem}`,

  nothingFiltered: 'No item fits this filter.',
  fewerThanAsked: (days: number) => `No item is stale and not refined for ${countOf(days, 'day')} or more.`,
} as const;
