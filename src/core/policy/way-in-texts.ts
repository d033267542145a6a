import type { WayIn } from './ways-in';

/** How a way in reads in "Came in without answers: …". Never by whom. */
export const WAY_IN_TEXTS: Readonly<Record<WayIn, string>> = {
  app: 'created by an app or a rule of automation',
  clone: 'cloned from an item without answers',
  'sub-task': 'created as a sub-task',
  convert: 'converted from a sub-task',
  move: 'moved from another project',
  'type-change': 'its type was changed later',
  relabelled: 'a label or component was added later',
  'field-emptied': 'its answers were emptied later',
};
