import { isNamed } from '../../history/history';
import { defineChangeSignal } from '../signal';

/** A `timeestimate` that changes together with `timespent` is what logging work leaves behind, not an estimate. */
export const estimate = defineChangeSignal({
  id: 'estimate',
  noun: 'estimate',
  title: 'estimate changed',
  names: ['story points', 'story point estimate', 'timeoriginalestimate', 'timeestimate'],
  counts: (item, entry) => !isNamed(item, 'timeestimate') || !entry.items.some((other) => isNamed(other, 'timespent')),
});
