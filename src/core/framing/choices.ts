import type { CostUnit, FeltBy, Origin, ValueClass, ValueDirection } from './framing';

/** How a choice of the form reads (product, 1.1): its label, and the line that explains it where it needs one. */
export type ChoiceText = { readonly label: string; readonly help?: string };

export const VALUE_DIRECTION_TEXTS: Readonly<Record<ValueDirection, ChoiceText>> = {
  safeguards: { label: 'safeguards value', help: 'Keeps something working that works today.' },
  adds: { label: 'adds value', help: 'Makes something faster, cheaper or possible.' },
};

export const VALUE_CLASS_TEXTS: Readonly<Record<ValueClass, ChoiceText>> = {
  security: { label: 'security', help: "Someone could reach what they shouldn't." },
  speed: { label: 'speed', help: 'We or users get done sooner.' },
  stability: { label: 'stability', help: 'Fewer outages and surprises.' },
  survival: { label: 'survival', help: 'The product, or a part of it, stops working.' },
};

/** The label is the everyday description; the help names the word that planning uses for it. */
export const ORIGIN_TEXTS: Readonly<Record<Origin, ChoiceText>> = {
  enabler: { label: 'another item needs it first', help: 'Enabler' },
  upkeep: { label: 'regular upkeep', help: 'Upkeep' },
  'external-change': { label: 'someone else changed something', help: 'External change' },
  debt: { label: 'a shortcut or something we let slide', help: 'Debt' },
};

export const FELT_BY_TEXTS: Readonly<Record<FeltBy, ChoiceText>> = {
  customers: { label: 'customers' },
  support: { label: 'support' },
  operations: { label: 'operations' },
  'finance-or-legal': { label: 'finance or legal' },
  'this-team': { label: 'this team' },
};

export const COST_UNIT_TEXTS: Readonly<Record<CostUnit, ChoiceText>> = {
  money: { label: 'money a month', help: 'In the currency your organisation counts in.' },
  hours: { label: 'hours a month' },
};
