import type { ChoiceText } from './choices';
import type { FeltBy, Origin } from './framing';

/** The label is the everyday description; the help names the word that planning uses for it. */
export const ORIGIN_TEXTS: Readonly<Record<Origin, ChoiceText>> = {
  enabler: { label: 'another item needs it first', help: 'Enabler' },
  upkeep: { label: 'regular upkeep', help: 'Upkeep' },
  'external-change': { label: 'someone else changed something', help: 'External change' },
  debt: { label: 'a shortcut or something we let slide', help: 'Debt' },
};

/** Who feels it, as a form and a summary's facts say it. */
export const FELT_BY_TEXTS: Readonly<Record<FeltBy, ChoiceText>> = {
  customers: { label: 'customers' },
  support: { label: 'support' },
  operations: { label: 'operations' },
  'finance-or-legal': { label: 'finance or legal' },
  'this-team': { label: 'this team' },
};
