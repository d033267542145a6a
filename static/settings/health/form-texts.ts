import { countOf } from '../../../src/core/count-text';
import type { FormUse } from '../../../src/core/set-up/screen';

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
