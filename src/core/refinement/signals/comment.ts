import { defineMomentSignal } from '../signal';

/** A person's comment, at the moment it was written; a deleted one is not there any more. */
export const comment = defineMomentSignal({ id: 'comment', noun: 'comment', title: 'comment' });
