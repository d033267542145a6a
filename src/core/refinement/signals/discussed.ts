import { defineMomentSignal } from '../signal';

/** "Discussed today": somebody says in the app that the item was talked about. */
export const discussed = defineMomentSignal({ id: 'discussed', noun: 'discussion', title: 'discussed' });
