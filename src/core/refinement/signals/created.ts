import { defineMomentSignal } from '../signal';

/** The baseline: an issue counts as refined when it is created, whoever or whatever created it. */
export const created = defineMomentSignal({ id: 'created', noun: 'creation', title: 'created' });
