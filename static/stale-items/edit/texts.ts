import { countOf } from '../../../src/core/time/count-text';

const number = (count: number): string => count.toLocaleString('en-US');

/** Every text of the gadget's settings, in one place, ready for translation. */
export const EDIT_TEXTS = {
  title: 'What this gadget shows',
  where: 'Where to look',
  projects: 'Projects',
  filter: 'A saved filter',
  findProjects: 'Find projects by name or key',
  findFilters: 'Find a filter by name',
  chosen: (count: number) => (count === 0 ? 'None chosen yet.' : `${countOf(count, 'project')} chosen.`),
  noneFound: 'Nothing found that you can see.',
  chosenUnseen: (id: string) => `Project ${id} (not visible to you)`,
  filterUnseen: (id: string) => `Filter ${id} (not visible to you)`,
  filterHelp: 'Each viewer gets what the filter finds for them.',
  which: 'Which items',
  sprints: 'Also items in active Sprints',
  sprintsHelp: 'Otherwise the backlog alone.',
  all: 'All open items, technical or not',
  allHelp: 'For sites where no type and no label says what is technical.',
  days: 'How long',
  policy: 'As each project’s policy says',
  custom: 'Stale, and not refined for at least',
  daysUnit: 'days',
  daysHelp: 'The policy decides what is stale; more days make this list shorter, never longer.',
  save: 'Save',
  noProjects: 'Choose at least one project.',
  noFilter: 'Choose a filter.',
  tooMany: (most: number) => `Choose at most ${most} projects, or a filter.`,
  badDays: (least: number, most: number) => `Give a whole number from ${least} to ${number(most)}.`,
  notSaved: "The settings weren't saved.",
} as const;
