import type { FormUse } from '../../../src/core/set-up/screen';
import { countOf } from '../../../src/core/time/count-text';
import type { Mark } from './check';

const usesText = (uses: readonly FormUse[]): string =>
  uses.length === 2 ? 'create and edit form' : uses[0] === 'edit' ? 'edit form' : 'create form';

/** What the page says about the field on forms. */
export const FORM_TEXTS = {
  noTypes: 'No type of this project can be technical by its rule, so there is no form to look at.',
  onScreen: (screen: string, uses: readonly FormUse[]) => `Field on the ${usesText(uses)} (screen “${screen}”).`,
  notOnScreen: (screen: string, uses: readonly FormUse[]) =>
    `Field not on the ${usesText(uses)} (screen “${screen}”), so nobody is asked there.`,
  add: 'Add…',
  addTitle: 'Add the field to the screen',
  adds: (screen: string, reach: string) => `Adds the field “Impact framing” to the screen “${screen}”, ${reach}.`,
  addsForAll: 'It shows on the forms of all these projects. Where Stakes is off it stays empty, and nobody needs it.',
  yesAdd: 'Add the field',
  added: (screen: string) => `The field is on “${screen}”.`,
  taken: (screen: string) => `The field is off “${screen}” again.`,
  onEvery: (types: number) =>
    `Field on the create form of ${types === 1 ? 'the technical type' : `all ${countOf(types, 'type')}`}.`,
  editUnseen: 'Whether it is on the edit form, only a Jira admin can see here; the panel says so where it isn’t.',
  notOnForms: (types: readonly string[]) =>
    `Field not on the create form of ${types.join(', ')}, so nobody is asked there.`,
  addByHand: 'In the project’s settings open Work types, choose the type, and drag “Impact framing” onto its fields.',
  askAdmin: 'Ask a Jira admin to open this page and add it. It may also be that you may not create items here.',
} as const;

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

/** What the health page says around its findings. */
export const HEALTH_TEXTS = {
  title: 'What is set up',
  setUpMissing: 'Set up what is missing',
  setUpAll: (steps: number) => (steps === 1 ? 'Set it up' : `Set up all ${steps}`),
  listed: 'before these settings do what they say.',
  stepsLeft: (steps: number) => (steps === 1 ? 'One step left' : `${countOf(steps, 'step')} left`),
  siteTitle: 'Is it really on?',
  looking: 'Looking …',
  again: 'Look again',
  marks: { good: 'On', wrong: 'Not on', note: 'Note', unknown: 'Not known' } satisfies Record<Mark, string>,
  unknown: (about: string) => `${about}: not known.`,
  reading: 'Reading what would be changed …',
  cancel: 'Cancel',
  working: 'Working …',
  undo: 'Undo',
  ok: 'OK',
  reach: 'Projects that share it',
  hidden: (count: number) => `and ${count.toLocaleString('en-US')} more that you can’t see`,
} as const;
