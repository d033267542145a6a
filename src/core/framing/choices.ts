import type { ValueClass, ValueDirection } from './framing';

/** How a choice of the form reads: its label, and the line that explains it where it needs one. */
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
